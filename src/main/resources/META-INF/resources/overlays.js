/*
 * What lists that open leave out for those who hear a page: the choices of a menu are neither selected nor unselected, and
 * the list of a box to choose from has the name of its box.
 */
window.plumblineOverlays ??= (() => {
  'use strict';

  const mend = () => {
    document.querySelectorAll('vaadin-menu-bar-item[aria-selected]')
      .forEach(choice => choice.removeAttribute('aria-selected'));
    document.querySelectorAll('vaadin-select[opened]').forEach(box =>
      box.querySelector('vaadin-select-list-box')?.setAttribute('aria-label', box.label ?? box.accessibleName ?? ''));
  };

  // What has opened is filled in the same turn.
  new MutationObserver(() => requestAnimationFrame(mend))
    .observe(document.documentElement, {subtree: true, attributeFilter: ['opened', 'aria-expanded']});
  return {};
})();
