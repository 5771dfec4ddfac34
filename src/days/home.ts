// Where a tablet belongs: to a feedback day, or to a waiting room, where it stands all year. It is let in, keeps, seals and hands in alike at both.
export type Home = { is: 'day' | 'room'; id: string }

export const isSameHome = (one: Home, other: Home): boolean => one.is === other.is && one.id === other.id
