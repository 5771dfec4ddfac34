// What kinds of places there are, and what is told of how one gets in.

/** In the order in which clients read them. */
export const placeKinds = ['meeting-place', 'service-point', 'library', 'office', 'other'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What helps those who move, see or hear with difficulty. */
export const accessibilityFeatures = ['step-free', 'door-opener', 'lift', 'toilet', 'parking', 'induction-loop', 'guide-dog', 'quiet-room'] as const
export type AccessibilityFeature = (typeof accessibilityFeatures)[number]
