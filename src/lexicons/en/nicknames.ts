/** Short forms of English first names → the form that stands for all of them (`Bill`, `Will` → `william`). */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  (
    "william:bill,billy,will,willy,willie,liam robert:bob,bobby,rob,robbie,bert richard:dick,rick,ricky,rich,richie " +
    "james:jim,jimmy,jamie john:jack,johnny,jon,jonny joseph:joe,joey thomas:tom,tommy michael:mike,mick,mickey,mikey " +
    "david:dave,davey daniel:dan,danny edward:ed,eddie,ted,teddy,ned charles:charlie,chuck,chas anthony:tony " +
    "christopher:chris,kit stephen:steve,steven,stevie matthew:matt andrew:andy,drew alexander:alex,sandy,alec " +
    "benjamin:ben,benny,benji samuel:sam,sammy timothy:tim nicholas:nick,nicky patrick:pat,paddy peter:pete " +
    "philip:phil,phillip gregory:greg jeffrey:jeff,geoffrey,geoff kenneth:ken,kenny ronald:ron,ronnie donald:don,donnie " +
    "lawrence:larry,laurence,laurie leonard:len,lenny,leo raymond:ray gerald:gerry,jerry,gerard frederick:fred,freddie,freddy " +
    "francis:frank,frankie harold:harry,hal henry:hank walter:walt,wally douglas:doug stanley:stan nathaniel:nate,nathan " +
    "zachary:zach,zack joshua:josh jonathan:jonny theodore:theo vincent:vince victor:vic albert:al,bertie alfred:alf,alfie " +
    "eugene:gene bernard:bernie,barney martin:marty maxwell:max russell:russ rodney:rod terence:terry,terrence " +
    "elizabeth:liz,lizzie,beth,betty,betsy,eliza,libby katherine:kate,kathy,katie,catherine,cathy,kathryn,kit,kitty " +
    "margaret:maggie,meg,peggy,madge patricia:patty,trish,tricia jennifer:jen,jenny barbara:barb,babs susan:sue,susie,suzie " +
    "deborah:deb,debbie,debra rebecca:becky,becca christine:christy,chrissie,tina victoria:vicky,tori,vicki " +
    "alexandra:alex,sandra,sandy abigail:abby jacqueline:jackie judith:judy kimberly:kim pamela:pam samantha:sam " +
    "theresa:terri,tess,teresa,tessa amanda:mandy cynthia:cindy dorothy:dot,dottie eleanor:ellie,nell,nora " +
    "gabrielle:gabby isabella:bella,izzy josephine:josie madeleine:maddie,madeline melissa:mel,missy nancy:nan " +
    "penelope:penny philippa:pippa rosemary:rosie sarah:sally,sara stephanie:steph valerie:val veronica:ronnie " +
    "mohammed:muhammad,mohamed,mohammad,muhammed,mohamad,mehmet vladimir:volodya,vova aleksandr:sasha,alexandr,oleksandr"
  )
    .split(" ")
    .flatMap((row) => {
      const [full, short] = row.split(":") as [string, string];
      return short.split(",").map((name): [string, string] => [name, full]);
    })
    .reverse(),
);

/** First names of women as of men, in English or between languages, and family names that stand first: they tell no gender. */
export const UNISEX: ReadonlySet<string> = new Set(
  (
    "alex ali andrea ashley avery bailey blair cameron carmen casey charlie chris claude corey dana drew ellis emerson etienne " +
    "frankie gabriele gene harper hayden jackie jamie jan jean jess jesse jo joan jody jordan kelly kerry kim kiran kris " +
    "laurence lee leslie lindsay lindsey linh logan marion michel minh morgan nicky nicola nguyen nikita noor parker pat peyton " +
    "quinn ray reese rene riley robin ronnie rory rosario rowan sam sandy sasha shannon shawn sidney simone stacy sydney taylor " +
    "terry toby tracy val vivian wei yuki"
  ).split(" "),
);
