// Bytes as they come over a network, gathered in blocks: whoever sends them one by one takes no more memory than whoever sends them at once. Kept
// as they came, each byte would cost some hundred.

export type Gathered = { add(piece: Uint8Array): void; whole(): Buffer; blocks(): number }

const smallest = 1024, largest = 65_536

export function gathered(): Gathered {
  const full: Buffer[] = []
  let block = Buffer.alloc(0)
  let used = 0

  return {
    add(piece) {
      for (let at = 0; at < piece.length;) {
        if (used === block.length) {
          if (used) full.push(block)
          block = Buffer.allocUnsafeSlow(Math.min(largest, Math.max(smallest, 2 * block.length, piece.length - at)))
          used = 0
        }
        const taken = piece.subarray(at, at + block.length - used)
        block.set(taken, used)
        used += taken.length
        at += taken.length
      }
    },
    whole: () => Buffer.concat([...full, block.subarray(0, used)]),
    blocks: () => full.length + 1,
  }
}
