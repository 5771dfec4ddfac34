// A file that is made step by step lies in pieces of one size: bytes are gathered until there are enough for the next.
export type Store = ((bytes: Buffer) => Promise<void>) & { rest(): Promise<{ pieces: number; bytes: number }> }

const bytesInPiece = 262_144

/** `soFar`: how many pieces and bytes there are. The last piece of a step may be small; pieces of a step are never more than its own bytes. */
export function inPieces(soFar: { pieces: number; bytes: number }, add: (number: number, piece: Buffer) => Promise<unknown>): Store {
  let { pieces, bytes } = soFar
  let gathered: Buffer[] = [], length = 0
  const put = async (piece: Buffer): Promise<void> => {
    pieces++
    bytes += piece.length
    await add(pieces, piece)
  }
  const store = async (more: Buffer): Promise<void> => {
    gathered.push(more)
    length += more.length
    if (length < bytesInPiece) return
    const all = Buffer.concat(gathered)
    let from = 0
    for (; all.length - from >= bytesInPiece; from += bytesInPiece) await put(all.subarray(from, from + bytesInPiece))
    gathered = [all.subarray(from)]
    length = all.length - from
  }
  const rest = async () => {
    if (length) await put(Buffer.concat(gathered))
    return { pieces, bytes }
  }
  return Object.assign(store, { rest })
}
