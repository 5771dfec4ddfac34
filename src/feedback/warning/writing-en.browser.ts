// For whoever writes on a page in English: what to know of what they have just written. One file, since each is a request of its own.
import { watchDanger } from '../../lanes/watch-danger.ts'
import { english } from '../../privacy/redaction/roles.en.ts'
import { warned } from '../../text/en/warned.ts'
import { watch } from './watch.ts'

watchDanger()
watch(warned, english)
