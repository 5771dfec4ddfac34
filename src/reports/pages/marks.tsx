// Marks of a drawing on a page. Their places are hundredths of the width and heights of words, so that the picture is as wide as there is
// room and its words are as large as the page's; how they look is in reports.css.
import type { JSX } from 'preact'
import type { Fill, Key, Mark, Shape } from '../pictures/drawing.ts'

/** `patterns`: what the ids of this picture's patterns begin with. */
export function Marks({ marks, patterns }: { marks: readonly Mark[]; patterns: string }): JSX.Element {
  return <>{marks.map((mark) => <OneMark mark={mark} patterns={patterns} />)}</>
}

function OneMark({ mark, patterns }: { mark: Mark; patterns: string }): JSX.Element {
  switch (mark.is) {
    case 'rect': return (
      <rect class={mark.fill} x={`${mark.x}%`} y={`${mark.y}em`} width={`${Math.round((mark.to - mark.x) * 100) / 100}%`} height={`${mark.height}em`} fill={paintOf(mark.fill, patterns)} />
    )
    case 'line': return <line class={mark.look} x1={`${mark.x}%`} x2={`${mark.toX}%`} y1={`${mark.y}em`} y2={`${mark.toY}em`} />
    case 'point': return <Point x={`${mark.x}%`} y={`${mark.y}em`} shape={mark.shape} look={mark.look} />
    case 'words': return (
      <text class={mark.between ? `${mark.look} between` : mark.look} x={`${mark.x}%`} y={`${mark.y}em`} dx={mark.dx ? `${mark.dx}em` : undefined} text-anchor={mark.anchor}>{mark.words}</text>
    )
  }
}

/** A picture within the picture can stand at a hundredth of the width and have a form of its own. */
function Point({ x, y, shape, look }: { x: string; y: string; shape: Shape; look: string }): JSX.Element {
  return (
    <svg class={`point of-${look}`} x={x} y={y} overflow="visible">
      {shape === 'circle' && <circle r="0.38em" />}
      {shape === 'square' && <rect x="-0.34em" y="-0.34em" width="0.68em" height="0.68em" />}
      {shape === 'diamond' && <rect x="-0.36em" y="-0.36em" width="0.72em" height="0.72em" transform="rotate(45)" />}
      {shape === 'cap' && <line class="range" x1="-0.3em" x2="0.3em" y1="0" y2="0" />}
    </svg>
  )
}

/** What each mark means, in words beside it. */
export function Keys({ keys, patterns }: { keys: readonly Key[]; patterns: string }): JSX.Element | null {
  if (!keys.length) return null
  return <ul class="keys">{keys.map((key) => <li><KeyMark of={key} patterns={patterns} />{key.words}</li>)}</ul>
}

function KeyMark({ of, patterns }: { of: Key; patterns: string }): JSX.Element | null {
  // Its words begin with it.
  if ('mark' in of) return null
  return (
    <svg class="key" width="1.9em" height="1em" aria-hidden="true" focusable="false">
      {'fill' in of && <rect class={of.fill} x="0.05em" y="0.05em" width="1.8em" height="0.9em" fill={paintOf(of.fill, patterns)} />}
      {'look' in of && of.look === 'before' && <line class="before" x1="50%" x2="50%" y1="0" y2="1em" />}
      {'look' in of && of.look !== 'before' && !('alone' in of) && <line class={of.look} x1="0" x2="1.9em" y1="0.5em" y2="0.5em" />}
      {'look' in of && of.look === 'range' && ['0', '1.9em'].map((x) => <line class="range" x1={x} x2={x} y1="0.2em" y2="0.8em" />)}
      {'shape' in of && <Point x="50%" y="0.5em" shape={of.shape} look={of.look} />}
    </svg>
  )
}

/** Told apart without colour. Each picture has its own: a pattern in a part of the page that is not shown would not be drawn. */
export function Patterns({ id }: { id: string }): JSX.Element {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Pattern id={`${id}-hatch`} turn="rotate(45)"><rect class="ground" width="7" height="7" /><rect class="ink" width="3" height="7" /></Pattern>
        <Pattern id={`${id}-upright`}><rect class="ground" width="7" height="7" /><rect class="ink" width="2" height="7" /></Pattern>
        <Pattern id={`${id}-dots`}><rect class="ground" width="7" height="7" /><circle class="ink other" cx="3.5" cy="3.5" r="1.5" /></Pattern>
        <Pattern id={`${id}-lying`}><rect class="ground" width="7" height="7" /><rect class="ink other" width="7" height="2" /></Pattern>
        <Pattern id={`${id}-cross`} turn="rotate(45)"><rect class="ink other" width="7" height="7" /><rect class="ground" width="3" height="3" /></Pattern>
      </defs>
    </svg>
  )
}

function Pattern({ id, turn, children }: { id: string; turn?: string; children: JSX.Element[] }): JSX.Element {
  return <pattern id={id} patternUnits="userSpaceOnUse" width="7" height="7" patternTransform={turn}>{children}</pattern>
}

/** Solid, plain and the frame have a colour of the sheet. */
const paintOf = (fill: Fill | 'frame', patterns: string): string | undefined => (['solid', 'plain', 'frame'].includes(fill) ? undefined : `url(#${patterns}-${fill})`)

