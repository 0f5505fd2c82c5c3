import interExtended from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";

/**
 * Draws an SVG as a PNG, `scale` times as large. A picture in an `<img>` sees none of the page's fonts, so the font
 * goes into the SVG.
 */
export async function rasterize(svg: string, scale: number): Promise<Blob> {
  const image = await loadImage(await withFont(svg));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser can't draw a picture of that size.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("This browser can't draw a picture of that size."));
      else resolve(blob);
    }, "image/png");
  });
}

async function withFont(svg: string): Promise<string> {
  const faces = await Promise.all([
    fontFace(
      inter,
      "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-206F, U+20AC, U+2122, U+2191-2193, U+2212",
    ),
    fontFace(interExtended, "U+0100-02BA, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20C0"),
  ]);
  const start = svg.indexOf(">", svg.indexOf("<svg")) + 1;
  return `${svg.slice(0, start)}<style>${faces.join("")}</style>${svg.slice(start)}`;
}

async function fontFace(address: string, range: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const source = `url(data:font/woff2;base64,${btoa(binary)}) format("woff2")`;
  return `@font-face{font-family:Inter;font-weight:100 900;src:${source};unicode-range:${range}}`;
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
