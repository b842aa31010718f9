/** Files of a user's own that add to what the reader knows. */
export interface KnowledgeFiles {
  readonly parties?: string;
  readonly places?: string;
}
