// Finnish words that say that a name follows, and large words that follow them and are none.
export const finnish = {
  worker: /(?:työntekij|ohjaaj|hoitaj|sossu|lastenvalvoj|esihenkilö|esimie|johtaj|pääll|lääkäri|tulk[ik]|terapeut|psykologi|sijai[ns]|opettaj|avustaj|neuvoj|käsittelij|kuraattori|virkailij|harjoittelij|kuljettaj|valmentaj|siivooj)\p{L}{0,7}$/u,
  person: /^(?:tyttäre|tytär|tyttö|poika|poja|lapse|(?:iso)?(?:äi[td]i|isä)|mie[sh]|vaimo|puoliso|sisko|sisar|vel[ij]|mumm[oi]|vaari|ukki|pappa|täti|setä|eno|kumm|serk|ystävä|kaveri|naapuri|asiak|potila|vanhus|exä|avo(?:puo|mi)|anoppi|nimeltä|nimise|herra|rouva|neiti|hra|rva|tohtori|kotihoidon)\p{L}{0,7}$/u,
  noName: /^(?:kela\p{L}{0,4}|te(?:idän|ille|itä|iltä)?|hän(?:en)?|suome?\p{L}{0,4}|(?:teams|wilma|omakanta|[hs]etu|s?posti)\p{L}{0,4}|[ms]ul(?:la|le|ta)|meil|teil)$|(?:st[aä]|ss[aä]|läinen|läis\p{L}*)$/u,
}
