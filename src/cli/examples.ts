/** Examples of `--help` and the README: what they show, and the command. Each is run by a test. */
export const EXAMPLES: readonly (readonly [string, string])[] = [
  ["Who says what in an article", "extract article.txt"],
  ["The words of every claim", "extract article.txt | jq -r '.claims[].text'"],
  [
    "A folder of articles as a spreadsheet",
    "extract articles/ --published 2026-05-11 -o claims.csv",
  ],
  [
    "What the mayor said in quotation marks",
    "extract article.txt --speaker '/mayor|doyle/i' --type direct",
  ],
  [
    "Claims with a figure, the surest only",
    "extract articles/*.txt --has figure --min-confidence 0.8",
  ],
  [
    "A stream of articles, one record a line",
    "cat articles.jsonl | extract --input-format jsonl -f jsonl",
  ],
];
