// What ends when somebody leaves, and what others take over.
export const leaving = {
  ends: 'In the same moment {name} loses every session, role, password, second step and link. What they made for other systems ends too, since they have seen it.',
  key: 'The key “{key}” of another system ends: make a new one first, or that system can tell nothing more.',
  toKeys: 'To the keys',
  tablet: 'The tablet “{tablet}” goes on: it may hold what clients have given. Whoever holds the feedback day sees to it that the tablet is with them.',
  roomTablet: 'The tablet “{tablet}” in a waiting room goes on: it may hold what clients have given. Whoever keeps the waiting room sees to it.',
  host: 'They receive people at a feedback day: {of}, {day}. Somebody else is needed.',
  toDay: 'To the day',
  councils: 'Who sits on a clients’ council is not told here. If they lead one, that ends, and the coordinators see that another is needed.',
  giverLeft: 'Given by somebody who has left or is leaving: see to it that the tablet is with you, or take it out of use.',
  lacks: { secretary: 'Has no secretary: name one' },
}
