/*
 * The keys of the audit desk. Decides for each key whether it is a command for the server, a letter of a text, or has to
 * wait because the server still answers an earlier one: the box that letters are meant for may not be there yet.
 */
window.plumblineKeys ??= (() => {
  'use strict';

  /** How long after a letter the next one still belongs to the same text, in milliseconds. */
  const SAME_TEXT = 2000;

  /** Keys that wait, in the order in which they were pressed. */
  const waiting = [];

  /** The box last typed in, and when. */
  let box = null;
  let typed = 0;

  const busy = () => Object.values(window.Vaadin.Flow.clients).some(client => client.isActive?.());
  const evidence = () => document.querySelector('.pl-question-open .pl-evidence');
  const card = () => document.querySelector('.pl-question-open');
  const writesAhead = () => waiting.at(-1)?.letter || waiting.at(-1)?.key === 'c';

  const takesLetters = element => element.isContentEditable
    || /^(TEXTAREA|SELECT)$/.test(element.tagName || '')
    || element.tagName === 'INPUT' && !/^(radio|checkbox|button|submit)$/.test(element.type)
    || /^(combobox|listbox|menu|menubar|dialog|alertdialog)$/.test(element.getAttribute?.('role') || '');

  /** An answer is given to a question that the person is at and sees. */
  const atQuestion = () => {
    const {top, bottom} = card()?.getBoundingClientRect() ?? {top: 0, bottom: 0};
    return card()?.contains(document.activeElement) && top < innerHeight && bottom > 0;
  };

  const write = key => {
    const text = evidence().inputElement;
    const end = text.selectionEnd;
    const erased = key === 'Backspace' && text.selectionStart === end ? 1 : 0;
    const letter = {Backspace: '', Enter: '\n'}[key] ?? key;
    text.setRangeText(letter, Math.max(0, text.selectionStart - erased), end, 'end');
    text.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  };

  const goOn = () => {
    while (waiting.length) {
      const {key, letter} = waiting[0];
      if (!letter && key !== 'Escape' && busy()) {
        setTimeout(goOn, 20);
        return;
      }
      waiting.shift();
      if (!letter) {
        document.activeElement.dispatchEvent(
          new KeyboardEvent('keydown', {key, ctrlKey: key === 'Enter', bubbles: true, composed: true}));
      } else if (evidence()?.contains(document.activeElement)) {
        write(key);
      }
    }
  };

  const wait = (event, letter) => {
    event.preventDefault();
    const key = !letter && event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (waiting.push({key, letter}) === 1) {
      goOn();
    }
    return false;
  };

  /** Leaves the box first, so that what is in it is sent and the keys after it are commands. */
  const next = (event, path, mayWait) => {
    if (!path.includes(card()) && document.activeElement !== document.body) {
      return false;
    }
    typed = 0;
    event.preventDefault();
    card()?.focus();
    return mayWait ? wait(event, false) : true;
  };

  return {
    /** Whether the key is a command that goes to the server now; the known ones are single characters in lower case. */
    take(event, known) {
      const path = event.composedPath();
      const key = event.key?.toLowerCase() ?? '';
      const mayWait = event.isTrusted && (waiting.length || busy());
      if (key === 'tab' || key === 'escape') {
        typed = 0;
        return key === 'escape' && mayWait && writesAhead() && wait(event, false);
      }
      if (key === 'enter' && event.ctrlKey) {
        return next(event, path, mayWait);
      }
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
        return false;
      }
      if (path.some(takesLetters)) {
        box = path[0];
        typed = Date.now();
        return false;
      }
      if (mayWait && writesAhead() && (key.length === 1 || key === 'enter' || key === 'backspace')) {
        return wait(event, true);
      }
      if (key.length !== 1) {
        return false;
      }
      const boxHasGone = Date.now() - typed < SAME_TEXT && !box?.isConnected;
      if (boxHasGone) {
        typed = Date.now();
        event.preventDefault();
        return false;
      }
      if (!known.includes(key)) {
        return false;
      }
      if (mayWait) {
        return wait(event, false);
      }
      event.preventDefault();
      if (/\d/.test(key) && !atQuestion()) {
        card()?.focus();
        return false;
      }
      if (key !== 'c') {
        return true;
      }
      box = null;
      typed = Date.now();
      evidence()?.focus();
      return false;
    }
  };
})();
