/** Names files that are no text by their first bytes: `%PDF` → a PDF file; `《关于` and `PKI 建设` are none of them. */

/** First bytes in hexadecimal, longest first where one begins another. */
const signatures: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['d0cf11e0a1b11ae1', 'an old Office file (doc, xls or ppt)'],
  ['377abcaf271c', 'a 7z archive'],
  ['255044462d', 'a PDF file'],
  ['7b5c727466', 'an RTF file'],
  ['504b0304', 'a ZIP archive or an Office file (docx, xlsx, wps)'],
  ['504b0506', 'an empty ZIP archive'],
  ['52617221', 'a RAR archive'],
  ['47494638', 'a GIF picture'],
  ['7f454c46', 'a program'],
  ['fffe0000', 'text in UTF-32'],
  ['0000feff', 'text in UTF-32'],
  ['ffd8ff', 'a JPEG picture'],
  ['1f8b', 'a gzip archive'],
];

/** Word puts what it encrypts into an old Office file, under this name in UTF-16. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const isEncryptedOffice = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(encryptedPackage);

export const fileSignature = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const named = signatures.find(([signature]) => head.startsWith(signature))?.[1];
  return named?.startsWith('an old Office file') && isEncryptedOffice(bytes)
    ? 'an encrypted Office file (it asks for a password)'
    : named;
};
