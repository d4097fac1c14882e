// The words in which sentences speak of places, as pieces of regular expressions.

export const WORK =
  "(?:role|position|job|opportunity|internship|apprenticeship|opening|vacancy|post|candidate|incumbent|employee|individual|person|hire|assignment|contract|team member|shift|work|you)";
export const HOUSES =
  "(?:office|headquarters|hq|HQ|branch|garage|salon|studio|factory|farm|bakery|kitchen|lab|laboratory|plant|workshop|museum|library|gallery|depot|campus|centre|center|clinic|store|shop|school|hospital|restaurant|practice|facility|warehouse|firm|hotel|nursery|site|hub|showroom|church|parish|surgery|dealership|unit|home|ranch)";
/** What names of houses end with. */
export const HOUSE_WORDS =
  "(?:Hospital|Infirmary|House|Court|Cent(?:re|er)|Campus|Clinic|School|Academy|College|University|Library|Museum|Surgery|Practice|Park|Hall|Lodge|Hotel|Airport|Church|Gallery|Theatre|Unit|Nursery|Home|Building|Tower|Mall|Store|Branch|Office|Depot|Station|Hub|Headquarters|HQ)";
/** What may stand between a preposition and a place: `in the heart of`, `in our`, `in beautiful downtown`. */
export const TAIL =
  "(?: (?:our|the|either|both|(?:[Dd]own|[Mm]id|[Uu]p)town|[Cc]entral|[Gg]reater|metro|beautiful|sunny|historic|rural|vibrant|lovely|nearby|or near|or around|and around|one of our|any of our|(?:heart|[Cc]entre|[Cc]enter|city|town|village|area|outskirts) of)){0,4} (?:\\(|metro-)?$";
export const IN = "(?:in|at|out of|near|from|within|around)";
export const BE =
  "(?:is|are|will|would|can|may|must|should|to|be|primarily|predominantly|predominately|mainly|ideally|currently|physically|preferably|both|either|able|willing|has|have|located|based|full[- ]time|part[- ]time|hybrid|on-?site|permanent|and)";
export const BASED =
  "(?:based|located|situated|open|available|filled|placed|performed|stationed|headquartered|working|on-?site)";

/** `Erie, Monroe and Wyoming Counties`: an area that is served, whose names are those of towns elsewhere. */
export const COUNTIES =
  /(?<![\p{L}.'’-] ?)(?:\p{Lu}[\p{L}. ]{1,20}(?:, | and | & )(?:and |& )?){1,12}\p{Lu}[\p{L}. ]{1,20} [Cc]ounties\b/u;
