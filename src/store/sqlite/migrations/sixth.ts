/** Version 6: the passages of a pair of copies, as three 32-bit numbers each: first word in a, first word in b, length. Null: of before. */
export const sixth = `
ALTER TABLE copy_pair ADD COLUMN passages BLOB;
`;
