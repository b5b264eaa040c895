import nlp from "compromise";
import { Tag } from "../../src/document/tag.js";

/** What compromise knows of single words. */
export interface Knowledge {
  /** Possible tags of a word. */
  readonly tags: ReadonlyMap<string, ReadonlySet<number>>;
  /** `form TAG-number` → infinitive or singular. */
  readonly base: ReadonlyMap<string, string>;
  /** compromise's own tags of a word. */
  readonly own: ReadonlyMap<string, readonly string[]>;
}

interface Model {
  one: { lexicon: Record<string, string | string[]> };
  two: { switches: Record<string, string>; irregularPlurals: Record<string, string> };
}
interface World {
  methods: {
    two: {
      transform: {
        verb: { conjugate(word: string, model: Model): Record<string, string> };
        noun: { toPlural(word: string, model: Model): string };
      };
    };
  };
}

const { JJ, JJR, JJS, NN, NNS, NNP, NNPS, VB, VBD, VBG, VBN, VBP, VBZ, RB, CD, UH } = Tag;

/** Our tags for compromise's; what has none is a closed class, which the counts hold. */
const MEANING: Record<string, readonly number[]> = {
  Adjective: [JJ],
  Comparative: [JJR],
  Superlative: [JJS],
  Adverb: [RB],
  Expression: [UH],
  Noun: [NN],
  Singular: [NN],
  Uncountable: [NN],
  Actor: [NN],
  Unit: [NN],
  Plural: [NNS],
  PastTense: [VBD, VBN],
  Participle: [VBN],
  PresentTense: [VBZ],
  Gerund: [VBG],
  Infinitive: [VB, VBP],
  MaleName: [NNP],
  FemaleName: [NNP],
  FirstName: [NNP],
  LastName: [NNP],
  Person: [NNP],
  ProperNoun: [NNP],
  City: [NNP],
  Country: [NNP],
  Region: [NNP],
  Place: [NNP],
  Organization: [NNP],
  Month: [NNP],
  WeekDay: [NNP],
  Demonym: [JJ, NNP],
  Cardinal: [CD],
  Ordinal: [JJ],
  Fraction: [NNS],
};
/** The words that compromise itself decides by context. */
const SWITCHES: Record<string, readonly number[]> = {
  "Unit|Noun": [NN],
  "Plural|Verb": [NNS, VBZ],
  "Noun|Verb": [NN, VB, VBP],
  "Person|Noun": [NNP, NN],
  "Adj|Noun": [JJ, NN],
  "Adj|Past": [JJ, VBD, VBN],
  "Actor|Verb": [NN, VB, VBP],
  "Noun|Gerund": [NN, VBG],
  "Person|Place": [NNP],
  "Adj|Gerund": [JJ, VBG],
  "Adj|Present": [JJ, VB, VBP],
  "Person|Adj": [NNP, JJ],
  "Person|Verb": [NNP, VB, VBP],
  "Person|Date": [NNP],
};
const FORMS: Record<string, readonly number[]> = {
  PastTense: [VBD, VBN],
  PresentTense: [VBZ],
  Gerund: [VBG],
  Participle: [VBN],
};

const plain = (word: string): boolean => /^[a-z][a-z'-]*\.?$/u.test(word);

/** Reads compromise's lexicon, its conjugations and its plurals. */
export function knowledge(): Knowledge {
  const model = nlp.model() as unknown as Model;
  const { verb, noun } = (nlp.world() as unknown as World).methods.two.transform;
  const tags = new Map<string, Set<number>>();
  const base = new Map<string, string>();
  const own = new Map<string, string[]>();
  const add = (word: string, more: readonly number[]): void => {
    if (!plain(word) || more.length === 0) return;
    const known = tags.get(word);
    if (known) for (const tag of more) known.add(tag);
    else tags.set(word, new Set(more));
  };
  const conjugate = (infinitive: string): void => {
    const forms = verb.conjugate(infinitive, model);
    for (const [name, meaning] of Object.entries(FORMS)) {
      const form = forms[name];
      if (!form || !plain(form)) continue;
      // Forms that compromise leaves as they are: true of `cut` and `spread`, not of `dam`.
      if (form === infinitive && (!/[td]$/u.test(form) || !name.startsWith("Pa"))) continue;
      // A verb with a participle of its own does not use its past form as one (`gave`, `given`).
      const used = name === "PastTense" && forms.Participle ? [VBD] : meaning;
      add(form, used);
      for (const tag of used)
        if (!base.has(`${form} ${tag}`)) base.set(`${form} ${tag}`, infinitive);
    }
  };
  const plural = (singular: string): void => {
    // compromise holds some plurals as singulars (`beings`).
    if (/[^sui]s$/u.test(singular)) return;
    const form = noun.toPlural(singular, model);
    if (!form || !plain(form) || form === singular) return;
    add(form, [NNS]);
    if (!base.has(`${form} ${NNS}`)) base.set(`${form} ${NNS}`, singular);
  };
  for (const [word, value] of Object.entries(model.one.lexicon)) {
    const names = [value].flat();
    own.set(word, names);
    if (names.includes("Demonym") && names.includes("Plural")) {
      add(word, [NNPS]);
      continue;
    }
    const isPlural = names.includes("Plural");
    for (const name of names) if (!isPlural || name === "Plural") add(word, MEANING[name] ?? []);
    if (names.includes("Infinitive") && plain(word)) conjugate(word);
    if (names.includes("Singular") || (names.includes("Actor") && !isPlural)) plural(word);
  }
  for (const [word, name] of Object.entries(model.two.switches)) {
    add(word, SWITCHES[name] ?? []);
    if (name.endsWith("|Verb") && name !== "Plural|Verb" && plain(word)) conjugate(word);
    if (name.startsWith("Noun|") || name.startsWith("Actor|")) plural(word);
  }
  for (const [singular, form] of Object.entries(model.two.irregularPlurals)) {
    add(form, [NNS]);
    base.set(`${form} ${NNS}`, singular);
  }
  return { tags, base, own };
}
