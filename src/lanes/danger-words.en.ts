// English words and phrases that may tell of acute danger, by their stems, and those that only look like it.
export const en = {
  signs: [
    // Suicide and harming oneself
    'suicid*', '(kill|killing|killed) (myself|himself|herself|themselves)', '(end|ending|ended) (my|his|her|their) ~ life', '(take|taking|taken|took) (my|his|her|their) own life', 'end it all', '(want|wanna|wants|wanted|wish) ~ die', 'wish i ~ dead', '(dont|cant|cannot|not|doesnt) ~ want to ~ (live|be alive|exist)', '(dont|not|doesnt) want to be ~ alive', 'cant go on living', '(no|any) reason to ~ (live|living)', '(took|taken|take) ~ (lot|too many) ~ (pills|tablets)',
    '(hurt|hurting|harm|harming|cut|cutting) (myself|himself|herself)', 'self harm*', 'better off ~ dead', 'overdos*', '(hang|hanging) (myself|himself|herself)', 'jump off ~ bridge', '(took|take|taking) all ~ (pills|tablets|medication|medicines)',
    // Violence and abuse
    '(hits|hit|hitting|beats|beat|beating|beaten|kicks|kicked|kicking|strangles|strangled|chokes|choked|punches|punched|shakes|shook|attacks|attacked) ~ (me|us|her|him|them|child|children|kids|son|daughter|mother|mum|baby|brother|sister)',
    '(threatens|threatened|threatening|going|gonna|wants) to ~ kill', 'death threat*', 'will kill (me|us|her|him|you|them)', '(threatens|threatened|threatening) ~ (knife|gun|axe|weapon)', 'with a knife', 'rap(e|ed|es|ing|ist)', 'molest*', 'sexual* ~ (abus*|assault*)', '(abuses|abused|abusing) ~ (me|us|her|him|child|children|son|daughter)', '(is|was|being|are) ~ abused', 'domestic violence', '(is|becomes|gets|turned) ~ violent', '(afraid|scared|fear|terrified) ~ (life|lives|husband|boyfriend|partner|father)', 'touche* ~ (child|children|daughter|son) ~ inappropriately',
    // A child, or somebody who cannot help themselves
    '(child|children|kids|baby|toddler|son|daughter|mother|father) ~ danger', '(is|am|are|im|were) in ~ danger', '(child|children|kids|baby|toddler) ~ (alone|unattended) ~ (home|night|house|flat)', '(baby|toddler) ~ alone', 'life threatening', '(lying|lay|lies|left) ~ floor', 'unconscious', 'not breathing',
  ],
  harmless: [
    'in ~ danger of (losing|missing|being|running|becoming|closing|falling)', '(no|not|without|out) ~ danger', 'dying to (know|hear|see)', '(die|died|dying|dead) ~ (of|from|with) ~ (shame|boredom|embarrass*|laugh*|curiosity)', '(kill|killing|killed|kills) ~ time', 'kill two birds', 'kills ~ (motivation|joy|mood)', 'beat* ~ (me to it|around|record)', 'beat* me to', '(it|this|that) ~ hit me', 'hit me ~ (that|how|with)', '(wait|waiting|queue|stress|suspense|boredom) ~ kill* me', '(toys|clothes|papers|rubbish|boxes|crumbs) ~ (lying|lay|left) ~ floor', 'kicked me out', 'suicide prevention', 'scared ~ (ask|call|apply)',
  ],
}
