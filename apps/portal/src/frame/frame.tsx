import type { ReactNode } from 'react'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

/** Head, content and foot, with the way past the head for those who use the keyboard. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        跳到正文
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
