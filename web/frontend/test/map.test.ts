import { expect, test } from "vitest";
import { enhance } from "../src/islands/map";

function map(): SVGElement {
  document.body.innerHTML = `<svg data-island="map">
    <path data-from="EU" data-to="ZMB"/><path data-from="USA" data-to="ZMB"/>
    <g data-node="EU"></g><g data-node="USA"></g><g data-node="ZMB"></g></svg>`;
  return document.querySelector("svg") as SVGElement;
}

const dim = (root: Element) =>
  [...root.querySelectorAll<SVGElement>(".is-dim")].map(
    (element) => element.dataset["node"] ?? `${element.dataset["from"]}-${element.dataset["to"]}`,
  );

test("pointing at a party dims the links and parties that do not touch it", () => {
  const svg = map();
  enhance(svg);
  svg.querySelector("[data-node=EU]")?.dispatchEvent(new Event("pointerover", { bubbles: true }));
  expect(dim(svg)).toEqual(["USA-ZMB", "USA"]);
});

test("leaving the map shows everything again", () => {
  const svg = map();
  enhance(svg);
  svg.querySelector("[data-from=EU]")?.dispatchEvent(new Event("focusin", { bubbles: true }));
  svg.dispatchEvent(new Event("pointerleave"));
  expect(dim(svg)).toEqual([]);
});
