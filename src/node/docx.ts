import {unzipSync, zipSync} from 'fflate';
import {fromHtml} from 'hast-util-from-html';
import {toMdast} from 'hast-util-to-mdast';
import mammoth from 'mammoth';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import {InputError} from '../core/open/index.ts';

/** Bytes that the texts of a document may have when they are unpacked, pictures apart. */
const unpackedSize = 20 * 1024 * 1024;
/** The parts of a document that hold text and its styles. */
const textParts = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?:_rels\/.*|[^/]+\.xml))$/;

const markdownOf = (html: string): string =>
  toMarkdown(toMdast(fromHtml(html, {fragment: true}), {document: true}), {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmToMarkdown()],
  });

/**
 * A Word document as Markdown, which is then linted as if it had been written so.
 * @throws InputError where it is none, or unpacks to far more than a posting.
 */
export async function convertDocx(bytes: Buffer): Promise<string> {
  const buffer = Buffer.from(zipSync(unpack(bytes), {level: 0}));
  try {
    const {value} = await mammoth.convertToHtml({buffer}, {convertImage: mammoth.images.imgElement(noImage)});
    return markdownOf(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      'unsupported',
      `is a Word document that cannot be read (${reason.slice(0, 200)}). Save it again as .docx, or as text.`,
    );
  }
}

const noImage = (): Promise<{src: string}> => Promise.resolve({src: ''});

/** Unpacks the parts with text; the sizes are those that the archive states, and more is not unpacked. */
function unpack(bytes: Buffer): Record<string, Uint8Array> {
  let total = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        if (!textParts.test(name)) return false;
        total += originalSize;
        if (total > unpackedSize) throw new InputError('too-large', tooLarge);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('unsupported', 'is no Word document (.docx), or it is damaged. Save it again.');
  }
  if (parts['word/document.xml'] === undefined)
    throw new InputError('unsupported', 'is no Word document: it is a ZIP archive without a text.');
  return parts;
}

const tooLarge = `unpacks to more than ${unpackedSize / 1024 / 1024} MiB, far more than a posting, so it is not read.`;
