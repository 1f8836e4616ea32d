// Enhances the server's map: pointing at a party or a link dims what does not belong to it.
export function enhance(map: SVGElement): void {
  const links = [...map.querySelectorAll<SVGElement>("[data-from]")];
  const nodes = [...map.querySelectorAll<SVGElement>("[data-node]")];

  const touches = (link: SVGElement, node: string) =>
    link.dataset["from"] === node || link.dataset["to"] === node;

  const highlight = (chosen: (link: SVGElement) => boolean) => {
    const reached = new Set<string>();
    for (const link of links) {
      const on = chosen(link);
      link.classList.toggle("is-dim", !on);
      if (on) {
        reached.add(link.dataset["from"] ?? "");
        reached.add(link.dataset["to"] ?? "");
      }
    }
    for (const node of nodes) {
      node.classList.toggle("is-dim", !reached.has(node.dataset["node"] ?? ""));
    }
  };

  const clear = () => {
    for (const element of [...links, ...nodes]) {
      element.classList.remove("is-dim");
    }
  };

  const target = (event: Event) =>
    event.target instanceof Element
      ? event.target.closest<SVGElement>("[data-from], [data-node]")
      : null;

  const show = (event: Event) => {
    const element = target(event);
    const node = element?.dataset["node"];
    if (node !== undefined) {
      highlight((link) => touches(link, node));
    } else if (element) {
      highlight((link) => link === element);
    } else {
      clear();
    }
  };

  map.addEventListener("pointerover", show);
  map.addEventListener("pointerleave", clear);
  map.addEventListener("focusin", show);
  map.addEventListener("focusout", clear);
}

for (const map of document.querySelectorAll<SVGElement>("svg[data-island=map]")) {
  enhance(map);
}
