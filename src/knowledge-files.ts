/** Files of a user's own that add to what the reader knows. */
export interface KnowledgeFiles {
  readonly parties?: string;
  /** One file or several: own lists, GeoNames dumps, OCHA boundary tables, HDX p-codes. */
  readonly places?: string | readonly string[];
  /** What the columns of `places` are called where they have names of their own: `{ name: 'Village', lat: 'Y' }`. */
  readonly placeColumns?: Readonly<Record<string, string>>;
}
