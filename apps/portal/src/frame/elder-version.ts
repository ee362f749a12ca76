import { useEffect, useState } from 'react'

const key = 'yifa.elder'

function remembered(): boolean {
  try {
    return localStorage.getItem(key) === 'yes'
  } catch {
    return false
  }
}

function remember(elder: boolean): void {
  try {
    localStorage.setItem(key, elder ? 'yes' : 'no')
  } catch {
    // a browser that keeps nothing still shows the version chosen now
  }
}

/** The version with large type and large targets (大字版), kept on this device. */
export function useElderVersion(): readonly [boolean, (elder: boolean) => void] {
  const [elder, setElder] = useState(remembered)
  useEffect(() => {
    document.documentElement.dataset['version'] = elder ? 'elder' : 'standard'
    remember(elder)
  }, [elder])
  return [elder, setElder]
}
