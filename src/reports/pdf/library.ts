/** The part of PDFium that is used here; addresses are in its own memory. */
export interface Pdfium {
  readonly _FPDF_LoadMemDocument: (address: number, size: number, password: number) => number;
  readonly _FPDF_CloseDocument: (document: number) => void;
  readonly _FPDF_GetLastError: () => number;
  readonly _FPDF_GetPageCount: (document: number) => number;
  readonly _FPDF_GetMetaText: (document: number, tag: number, buffer: number, size: number) => number;
  readonly _FPDF_LoadPage: (document: number, index: number) => number;
  readonly _FPDF_ClosePage: (page: number) => void;
  readonly _FPDFText_LoadPage: (page: number) => number;
  readonly _FPDFText_ClosePage: (text: number) => void;
  readonly _FPDFText_CountChars: (text: number) => number;
  readonly _FPDFText_GetUnicode: (text: number, index: number) => number;
  readonly _FPDFText_GetFontSize: (text: number, index: number) => number;
  readonly _FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number;
  readonly _FPDFText_GetCharBox: (text: number, index: number, left: number, right: number, bottom: number, top: number) => number;
  readonly _FPDFText_GetLooseCharBox: (text: number, index: number, box: number) => number;
  readonly wasmExports: { readonly malloc: (size: number) => number; readonly free: (address: number) => void };
  readonly HEAPU8: Uint8Array;
}

let loaded: Promise<Pdfium> | undefined;

/** Loaded with the first document and kept; most runs see none. */
export function pdfium(): Promise<Pdfium> {
  loaded ??= import('@hyzyla/pdfium').then(async ({ PDFiumLibrary }) => {
    // The package's own calls give no places of letters; without those, Arabic cannot be put in order.
    const library = (await PDFiumLibrary.init()) as unknown as { readonly module: Pdfium };
    return library.module;
  });
  return loaded;
}

/** After a fault the library's memory is not to be trusted: the next document gets a new one. */
export function dropPdfium(): void {
  loaded = undefined;
}
