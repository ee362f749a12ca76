import { type RefObject, useLayoutEffect, useState } from 'react'

const steps = [0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.6, 2]

/** The scale of a drawing in a frame; at first its own size, with the middle of its top in view. */
export function useScale(frame: RefObject<HTMLElement | null>, width: number) {
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const box = frame.current
    if (box) box.scrollLeft = (width * scale - box.clientWidth) / 2
  }, [frame, width, scale])
  const larger = steps.find((step) => step > scale + 0.001)
  const smaller = steps.filter((step) => step < scale - 0.001).at(-1)
  const fitting = () => {
    const box = frame.current
    if (box) setScale(Math.min(1, Math.max(0.2, (box.clientWidth - 32) / width)))
  }
  return { scale, larger, smaller, setScale, fitting }
}
