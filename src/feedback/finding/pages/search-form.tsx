// The form of the search: on its own page, and above the list of cases.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { Button, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'

/** `short`: beside something else, where it says less. */
export function SearchForm({ frame, query, short }: { frame: PageFrame; query: string; short?: boolean }): JSX.Element {
  const { search: words } = frame.t.finding
  return (
    <form method="post" action={desk.search} class="search-cases" role="search" autocomplete="off" novalidate>
      <TextField
        name="q" label={words.label} type="search" width="medium" value={query} spellcheck={false} autocapitalize="none"
        hint={short ? undefined : `${words.hint} ${words.sample}`}
      />
      <Button look={short ? 'secondary' : 'primary'}>{words.button}</Button>
    </form>
  )
}
