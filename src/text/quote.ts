import { Type } from 'typebox';

export const QuoteSchema = Type.Object(
  { start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }), exact: Type.String() },
  { description: 'UTF-16 offsets into report.text, half-open; exact is the text between them' },
);
