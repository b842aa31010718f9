/** Countries of the wars that the gazetteer knows in detail, and their neighbours: drawn with areas and small towns. */
export const THEATRES: ReadonlySet<string> = new Set(
  (
    'SY IQ LB JO PS IL EG TR IR SA YE OM KW AF PK ' +
    'SD SS ER ET SO DJ KE UG RW BI CD CF TD LY TN DZ NE NG ML BF ' +
    'CO VE EC UA RU MD BY AM AZ GE MM BD TH'
  ).split(' '),
);
