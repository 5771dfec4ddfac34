// Under how many nothing is ever shown together. An organisation may choose more, and from then on never less: what was told under fewer would be told
// apart by it. Whoever keeps what it chose sees to that.

export const lowestThreshold = 3
