import {strToU8, zipSync} from 'fflate';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export interface Paragraph {
  readonly text: string;
  readonly style?: 'Heading1' | 'Heading2' | 'bold' | 'bullet';
}

const paragraphXml = ({text, style}: Paragraph): string => {
  const properties =
    style === 'bullet'
      ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
      : style === 'Heading1' || style === 'Heading2'
        ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
        : '';
  return `<w:p>${properties}<w:r>${style === 'bold' ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${escaped(text)}</w:t></w:r></w:p>`;
};

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const packageUri = 'http://schemas.openxmlformats.org/package/2006';
const officeUri = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with these paragraphs; `extra` are more parts of the archive. */
export function docx(paragraphs: readonly Paragraph[], extra: Record<string, Uint8Array> = {}): Buffer {
  const body = paragraphs.map(paragraphXml).join('');
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<?xml version="1.0"?><Types xmlns="${packageUri}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<?xml version="1.0"?><Relationships xmlns="${packageUri}/relationships"><Relationship Id="r1" Type="${officeUri}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/_rels/document.xml.rels': strToU8(
        `<?xml version="1.0"?><Relationships xmlns="${packageUri}/relationships"><Relationship Id="r1" Type="${officeUri}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${officeUri}/numbering" Target="numbering.xml"/></Relationships>`,
      ),
      'word/styles.xml': strToU8(
        `<?xml version="1.0"?><w:styles ${main}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
      ),
      'word/numbering.xml': strToU8(
        `<?xml version="1.0"?><w:numbering ${main}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document ${main}><w:body>${body}</w:body></w:document>`,
      ),
      ...extra,
    }),
  );
}

export const bakerDocument: readonly Paragraph[] = [
  {text: 'Night Baker', style: 'Heading1'},
  {
    text: 'Mill Lane Bakery is a bakery with twelve people. As our baker you will bake the bread of the town.',
  },
  {text: 'What you will do', style: 'Heading2'},
  {text: 'Bake 300 loaves a night', style: 'bullet'},
  {text: 'Order flour & yeast', style: 'bullet'},
  {text: 'What you need', style: 'bold'},
  {text: 'Two years of experience in a bakery', style: 'bullet'},
  {text: 'A steady hand', style: 'bullet'},
];
