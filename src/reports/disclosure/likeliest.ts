// What a search by sums has before it and behind it: which half-made change comes next, and which have been seen. Both are used for one search after the
// other without being made anew.

/** Numbers from zero, each with its weight, the lightest first. (A binary heap: J. W. J. Williams, Algorithm 232, 1964.) `take`: -1 where there is none. */
export function likeliestFirst(): { add: (one: number, weight: number) => void; take: () => number; clear: () => void } {
  const heap: number[] = [], weights: number[] = []
  let size = 0
  return {
    add(one, weight) {
      weights[one] = weight
      let at = size++
      for (let above = (at - 1) >> 1; at > 0 && weight < weights[heap[above]!]!; above = (at - 1) >> 1) {
        heap[at] = heap[above]!
        at = above
      }
      heap[at] = one
    },
    take() {
      if (size === 0) return -1
      const first = heap[0]!, last = heap[--size]!
      const weight = weights[last]!
      for (let at = 0; ;) {
        let least = last, lightest = weight, from = at
        for (let child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) {
          if (weights[heap[child]!]! < lightest) { least = heap[child]!; lightest = weights[least]!; from = child }
        }
        heap[at] = least
        if (from === at) return first
        at = from
      }
    },
    clear() { size = 0 },
  }
}

const usual = 4096

/** Whether a number above zero was not added yet. (Open addressing, with free places as many as taken ones at least.) */
export function marksSeen(): { add: (mark: number) => boolean; clear: () => void } {
  let places = new Float64Array(usual), taken = 0
  const put = (mark: number): boolean => {
    let at = mark & (places.length - 1)
    for (; places[at] !== 0; at = (at + 1) & (places.length - 1)) if (places[at] === mark) return false
    places[at] = mark
    return true
  }
  return {
    add(mark) {
      if (!put(mark)) return false
      if (++taken * 2 > places.length) {
        const before = places
        places = new Float64Array(2 * before.length)
        for (const each of before) if (each !== 0) put(each)
      }
      return true
    },
    clear() {
      // What one long search took is not gone through again before each short one.
      places = places.length > usual ? new Float64Array(usual) : places.fill(0)
      taken = 0
    },
  }
}
