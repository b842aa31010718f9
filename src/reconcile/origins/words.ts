/** Words by which a text points at itself: "the article adds". */
export const SELF =
  /^(?:the|this|our) (?:article|story|piece|page|author|newspaper|report(?:er)?|correspondent)s?$|^(?:التقرير|الصحيفة|الموقع|مراسلنا|الكاتب)$/i;

/** Cues of a demand: who makes it is a party of the claim; who tells of it is the source. */
export const DEMAND =
  /^(?:demand\w*|ask(?:s|ed|ing)?|request\w*|call(?:s|ed|ing)? (?:for|on)|insist\w*|urg\w+|ت?ي?طلب\p{L}*|[يت]?طالب\p{L}*|دعا|دعت|[يت]دعو|اشترط\p{L}*|[يت]شترط)$/iu;

/** Outlets that no name tells apart: they stay with the outlet that cites them. */
export const NAMELESS_OUTLET =
  /^(?:the |some |several |other )?(?:local|social|regional|pro-\w+|opposition|news|foreign|international|western|arab(?:ic)?|israeli|syrian|kurdish)? ?(?:local )?(?:media|news|press|outlets?|reports?|newspapers?|agenc(?:y|ies)|channels?|websites?|tv|television|social media)(?: (?:outlets?|reports?|sources?|agenc(?:y|ies)|channels?))?$|^the (?:agency|channel|(?:news)?paper|outlet|(?:web)?site|broadcaster|network|station|magazine)$|^(?:وسائل إعلام|مصادر إعلامية|مواقع|صحف|وكالات?)(?: \S+)*$|^ال(?:وكالة|قناة|صحيفة|موقع|شبكة|إذاعة|جريدة|منصة|مصادر|مصدر)$/i;

/** Generic words of outlets' names, which one text writes and another leaves out. */
export const OUTLET_WORDS =
  /\b(?:the|news|agency|local|service|website|site|network|newspaper|channel|tv|television|radio|media|daily|online|page|group|tweets?|twitter|facebook|telegram|account|correspondents?)\b|(?:وكالة|قناة|صحيفة|موقع|شبكة|إذاعة|تلفزيون|للأنباء|الإخبارية?|جريدة|منصة)/gi;

/** Words for what a person is, beside the name. */
export const ROLE_WORDS =
  /\b(?:spokes(?:man|woman|person)|chief|head|director|commander|colonel|col|general|gen|brigadier|brig|major|maj|lieutenant|lt|captain|capt|sergeant|admiral|minister|president|prime|foreign|defen[cs]e|interior|health|governor|mayor|deputy|senior|member|official|doctor|dr|mr|mrs|ms|sheikh|activist|journalist|lawyer|resident|driver|lorry|teacher|father|mother|ambassador|envoy|secretary|adviser|advisor|leader|officer|council(?:lor|man)?|coalition|rights|media|local|former|acting|analyst|professor|expert|army|military|police)\b|(?:المتحدثة?|متحدثة?|الناطقة?|ناطقة?|باسم|الرسمي|مسؤول|المسؤول|عضو|رئيس|قائد|القائد|العقيد|عقيد|اللواء|العميد|النقيب|الرائد|الفريق|مدير|المدير|الناشطة?|ناشطة?|الإعلامية?|وزيرة?|محافظ|الشيخ|الدكتورة?|المحامي|الصحفية?|الطبيب|نائب|مبعوث|السفيرة?|الخارجية|الدفاع|الداخلية|الصحة|مجلس|المجلس|المدني|القيادي|قيادي|الخبير|المحلل)/giu;

/** "a spokesman", "its spokesman Talal Silo": speaks for a party that is named elsewhere. */
export const SPOKESPERSON = /\bspokes(?:man|woman|person|people)\b|متحدث|ناطق/iu;

/** Behind a party's name and a hyphen: then the party is not who is spoken of. */
export const OF_ANOTHER = /^-(?:backed|led|aligned|allied|held|controlled|supported|trained|run|brokered|sponsored|based|linked)$/i;
