/*
 * Where a person is on a page: a new page begins at its heading, with the cursor there, and Back comes to the place that
 * was left. Only the address is remembered, for as long as the tab is open. The second click of a double click presses
 * nothing that has come under the pointer since the first.
 */
window.plumblinePlaces ??= (() => {
  'use strict';

  /** How long a page that is gone back to may take to become as long as it was, in milliseconds. */
  const LONGEST_WAIT = 3000;

  const PRESSED = 'a, button, summary, vaadin-button, vaadin-menu-bar-button';

  /** How far each page was scrolled when it was left. */
  const places = new Map();

  let here;
  let back = false;
  let moved = 0;

  /** What scrolls the content, wherever the frame of the page has it. */
  const page = () => {
    let part = document.getElementById('content');
    while (part && !/auto|scroll/.test(getComputedStyle(part).overflowY)) {
      part = part.assignedSlot ?? part.parentElement ?? part.getRootNode().host;
    }
    return part ?? document.scrollingElement;
  };
  const path = address => address.split('?')[0];

  /** What the first click of a double click pressed. */
  let pressed;
  window.addEventListener('click', event => {
    const control = event.composedPath().find(part => part.matches?.(PRESSED));
    if (event.detail > 1 && pressed && control !== pressed) {
      event.stopImmediatePropagation();
      event.preventDefault();
    } else {
      pressed = control;
    }
  }, true);

  const leave = () => places.set(here, page().scrollTop);

  // A way out of the page begins with a click, also where it is made by a key, or in the browser.
  window.addEventListener('click', () => {
    leave();
    // A link within the page reports its way as Back does, and leads to no page that would arrive.
    back = false;
  }, true);
  window.addEventListener('popstate', () => {
    leave();
    back = true;
  }, true);
  ['wheel', 'pointerdown', 'keydown'].forEach(input =>
    window.addEventListener(input, () => moved++, {capture: true, passive: true}));

  const begin = (until = Date.now() + LONGEST_WAIT) => {
    if (!document.getElementById('content')) {
      Date.now() < until && setTimeout(() => begin(until), 50);
      return;
    }
    const content = document.getElementById('content');
    // The tour walks from page to page, and the person with it.
    const onTour = document.activeElement?.closest('.pl-tour');
    if (!onTour && content.contains(document.activeElement) && document.activeElement !== content) {
      return;
    }
    page().scrollTop = 0;
    if (onTour) {
      return;
    }
    const heading = content.querySelector('h1');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({preventScroll: true});
    }
  };

  const restore = (top, until, before) => {
    if (moved !== before || Date.now() > until) {
      return;
    }
    page().scrollTop = top;
    if (page().scrollTop < top - 1) {
      setTimeout(() => restore(top, until, before), 50);
    }
  };

  // The first page of a tab is there before this file.
  here = location.href.slice(document.baseURI.length);
  document.activeElement === document.body && requestAnimationFrame(() => begin());

  return {
    /** The page is at another address now, as its filters or its page changed. */
    renamed(address) {
      here = address;
    },

    /** The page of the address is there; the browser may show the address later. */
    arrived(address) {
      const same = !back && path(here) === path(address);
      const top = back ? places.get(address) : undefined;
      here = address;
      back = false;
      if (top) {
        restore(top, Date.now() + LONGEST_WAIT, moved);
      } else if (!same) {
        requestAnimationFrame(() => begin());
      }
    }
  };
})();
