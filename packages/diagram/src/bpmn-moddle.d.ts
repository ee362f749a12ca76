/** The part of bpmn-moddle that is used here; it does not type what it exports. */
declare module 'bpmn-moddle' {
  export interface Element {
    readonly $type: string
    readonly id: string
    /** The names and values of its properties and what it contains. */
    get(name: string): unknown
    set(name: string, value: unknown): void
    $parent?: Element
  }
  export class BpmnModdle {
    create(type: string, properties?: Readonly<Record<string, unknown>>): Element
    toXML(element: Element, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>
    fromXML(xml: string): Promise<{
      readonly rootElement: Element
      readonly elementsById: Readonly<Record<string, Element>>
      readonly warnings: readonly { readonly message: string }[]
    }>
  }
}
