/** Pixels of the longer side that are looked at: the densest code of a certificate has 185 modules a side. */
const most = 1600

/** Milliseconds that one look may take: a picture is looked at once, a camera again and again. */
const within = { PICTURE: 1500, CAMERA: 60 } as const

/**
 * The text of the QR code in a picture or in what a camera sees; null where there is none. It is read in this page, in any browser, and
 * nothing of the picture leaves it.
 */
export async function codeIn(
  seen: CanvasImageSource,
  size: { width: number; height: number },
  of: keyof typeof within,
) {
  const scale = Math.min(1, most / Math.max(size.width, size.height, 1))
  const width = Math.round(size.width * scale)
  const height = Math.round(size.height * scale)
  if (width === 0 || height === 0) return null
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.drawImage(seen, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  // Fetched when somebody scans.
  const { decodeQR } = await import('qr/decode.js')
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', timeLimit: within[of] })
  } catch {
    // No code in it, or none that can be read: the same to whoever holds it up.
    return null
  }
}

/** The text of the code in the file of a picture; null where it is no picture, or has none. */
export async function codeInFile(picture: Blob): Promise<string | null> {
  const image = await createImageBitmap(picture).catch(() => null)
  return image && codeIn(image, image, 'PICTURE')
}
