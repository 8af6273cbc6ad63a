/*
 * The keys of every page: ? opens the page's help, / and Ctrl + K the search. Nothing that is typed into a text sets them
 * off, nor what is typed on when the text has just gone. In the search the arrows walk through what was found.
 */
window.plumblinePageKeys ??= (() => {
  'use strict';

  /** How long after a letter the next one still belongs to the same text, in milliseconds. */
  const SAME_TEXT = 2000;

  /** How long Enter waits for what belongs to the words, in milliseconds. */
  const LONGEST_WAIT = 3000;

  let box = null;
  let typed = 0;

  const takesLetters = element => element.isContentEditable
    || /^(TEXTAREA|SELECT)$/.test(element.tagName || '')
    || element.tagName === 'INPUT' && !/^(radio|checkbox|button|submit)$/.test(element.type)
    || /^(combobox|listbox|menu|menubar)$/.test(element.getAttribute?.('role') || '');
  const inDialog = path => path.some(element => /dialog$/.test(element.getAttribute?.('role') || ''))
    || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

  /** The same switch as that of the audit desk, for people whose speech would set single keys off. */
  const singleKeysOff = () => localStorage.getItem('plumbline.single-keys') === 'off';

  const goToFirst = (search, words, until) => {
    const found = search.querySelector('.pl-found');
    if (found.dataset.words === words) {
      found.querySelector('a')?.click();
    } else if (Date.now() < until) {
      setTimeout(() => goToFirst(search, words, until), 50);
    }
  };

  document.addEventListener('keydown', event => {
    const search = event.composedPath().find(element => element.classList?.contains('pl-search'));
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!search || !step && event.key !== 'Enter') {
      return;
    }
    const text = search.querySelector('input');
    if (step) {
      const stops = [text, ...search.querySelectorAll('.pl-found a')];
      stops[stops.indexOf(document.activeElement) + step]?.focus();
      event.preventDefault();
    } else if (document.activeElement === text && text.value.trim()) {
      goToFirst(search, text.value, Date.now() + LONGEST_WAIT);
    }
  }, true);

  return {
    /** Whether the key is one of these and is meant. */
    take(event) {
      const path = event.composedPath();
      const key = event.key?.toLowerCase() ?? '';
      if (path.some(takesLetters)) {
        box = path[0];
        typed = Date.now();
      }
      const writes = path.some(takesLetters) || Date.now() - typed < SAME_TEXT && !box?.isConnected;
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
      const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key === 'k';
      // The audit desk lists its own keys, and leads on to its page.
      const single = plain && !writes && !singleKeysOff()
        && (key === '/' || key === '?' && !document.querySelector('.pl-desk'));
      if (event.isComposing || inDialog(path) || !chord && !single) {
        return false;
      }
      event.preventDefault();
      return true;
    }
  };
})();
