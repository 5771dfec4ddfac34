// English words that say that a name follows, and large words that follow them and are none.
export const english = {
  worker: /^(?:worker|nurse|carer|counsell?or|supervisor|manager|doctor|teacher|interpreter|assistant|therapist|psychologist|advis[eo]r|driver)$/,
  person: /^(?:(?:grand)?(?:son|daughter|child|mother|father)|mum|husband|wife|partner|brother|sister|friend|neighbour|uncle|aunt|cousin|nephew|niece|girl|boy|kid|named|client|patient|mrs?|ms|miss|dr)$/,
  noName: /^(?:i|im|ive|you|the|on|and|at|in|from|who|did|was|is|finnish|finland|swedish|english|arabic|russian|somali|social|services?|care|home|kela|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/,
}
