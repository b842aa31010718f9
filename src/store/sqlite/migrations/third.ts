/** Version 3. Claims that a person made: the decision that added them. They stay when a reading takes another's place. */
export const third = `
ALTER TABLE claim ADD COLUMN added_by TEXT;
CREATE INDEX claim_added ON claim (report) WHERE added_by IS NOT NULL;
`;
