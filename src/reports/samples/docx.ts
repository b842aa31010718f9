import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/package/2006';

/** A Word document as small as one can be, for tests; `body` is its markup. */
export function wordFile(body: string, core = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="${R}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${R}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'docProps/core.xml': strToU8(`<cp:coreProperties>${core}</cp:coreProperties>`),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${body.startsWith('<!') ? body : `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`}`,
    ),
  });
}

export function paragraphs(...words: readonly string[]): string {
  return words.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
}
