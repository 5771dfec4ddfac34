// Pieces of a text or of bytes as the body of an answer: each is made when the one before has gone out. Where making one fails, the
// connection breaks off; half a file must not look like a whole one.
export function streamOf(pieces: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : new Uint8Array(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
