/*
 * Watches over a session and over what is typed while it lasts. Warns before the session ends, says in red what the
 * server does not have when it has ended or cannot be reached, and lets no page go from under words that are not stored.
 */
window.plumblineSession ??= (() => {
  'use strict';

  /** Within which time of a key the person is at work and need not be asked, in milliseconds. */
  const AT_WORK = 30_000;

  /** After which time without an answer words count as not stored, in milliseconds. */
  const TOO_LONG = 4000;

  const TEXT = 'vaadin-text-area, vaadin-text-field';
  const BOXES = TEXT + ', vaadin-date-picker, vaadin-time-picker,'
    + ' vaadin-radio-group, vaadin-checkbox, vaadin-select';

  /** When each box was last changed by the person. */
  const touched = new Map();

  /** What the server is known to have of each box. */
  const known = new WeakMap();

  let key = '';
  let warnAt = 0;
  let every = 0;
  let stay = () => {};

  /** When the last message was sent that the server has answered. */
  let answered = Date.now();
  let lastInput = 0;

  /** What has become of the session: '' while it lasts, 'away' when the server does not answer, or what is over. */
  let over = '';
  let timer;

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const held = box => box.closest('[data-held]');
  const stored = (box, since) => held(box)
    ? !box.value || !box.matches(TEXT)
    : !box.invalid && (since <= answered || box.value === known.get(box));
  const unsaved = () => [...touched]
    .filter(([box, since]) => box.isConnected && box.checkVisibility() && !stored(box, since))
    .map(([box]) => box);

  const name = box => {
    const question = box.closest('.pl-question')?.querySelector('.pl-question-id')?.textContent;
    return `“${box.label}”` + (question ? ` of ${question}` : '');
  };
  const list = names => names.length < 2 ? names.join('') : names.slice(0, -1).join(', ') + ' and ' + names.at(-1);

  /** What is not stored and why, in one sentence; empty when there is nothing to say. */
  const sentence = boxes => {
    const what = boxes.length ? `The last change to ${list(boxes.map(name))} is not stored.` : '';
    if (over === 'away') {
      return boxes.length
        ? `Not saved: Plumbline cannot be reached. ${what} Your text is still here; keep this page open.`
        : 'Plumbline cannot be reached. Nothing can be saved until it answers again; keep this page open.';
    }
    if (over) {
      return `${over}. ${what ? what + ' Copy it before you go on.' : 'Nothing more is saved on this page.'}`;
    }
    const waits = boxes.some(box => !held(box) && !box.invalid && Date.now() - touched.get(box) > TOO_LONG);
    return waits ? `Not saved yet: Plumbline has not answered. ${what} Your text is still here.` : '';
  };

  const text = box => `${box.label}\n${box.value ?? ''}`;

  const copy = async (boxes, button) => {
    const words = boxes.filter(box => typeof box.value === 'string').map(text).join('\n\n');
    try {
      await navigator.clipboard.writeText(words);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Copying is not allowed here: select the text in its box';
    }
  };

  const bar = make('div', {className: 'pl-session-bar', hidden: true});
  bar.setAttribute('role', 'alert');
  const barText = make('p');
  const copying = make('vaadin-button', {textContent: 'Copy what is not stored'});
  const again = make('vaadin-button', {textContent: 'Open the page again'});
  again.setAttribute('theme', 'primary');
  bar.append(barText, make('div', {className: 'pl-actions'}, copying, again));
  copying.addEventListener('click', () => copy(unsaved(), copying));
  again.addEventListener('click', () => location.reload());

  const say = (place, words) => place.textContent !== words && (place.textContent = words);

  /** Brings the save line and the bar up to what is so now. */
  const show = () => {
    const boxes = unsaved();
    const words = sentence(boxes);
    const ended = over !== '' && over !== 'away';
    document.querySelectorAll('.pl-save').forEach(line => {
      let lost = line.querySelector('.pl-save-lost');
      lost ?? line.append(lost = make('span', {className: 'pl-save-lost'}));
      // At the end the bar is read out, with the same words.
      ended ? lost.removeAttribute('role') : lost.setAttribute('role', 'alert');
      say(lost, words);
      line.classList.toggle('pl-save-cut', words !== '');
    });
    document.documentElement.toggleAttribute('data-session-over', ended);
    if (ended && !bar.isConnected) {
      document.body.append(bar);
    }
    bar.hidden = !ended;
    copying.hidden = !boxes.some(box => typeof box.value === 'string' && box.value);
    say(barText, ended ? words : '');
  };

  const warning = make('dialog', {className: 'pl-session-warning'});
  warning.setAttribute('role', 'alertdialog');
  warning.setAttribute('aria-labelledby', 'pl-session-title');
  warning.setAttribute('aria-describedby', 'pl-session-text');
  const warningTitle = make('h2', {id: 'pl-session-title'});
  const goOn = make('vaadin-button', {textContent: 'Stay signed in', autofocus: true});
  goOn.setAttribute('theme', 'primary');
  warning.append(
    warningTitle,
    make('p', {id: 'pl-session-text', textContent: 'You have done nothing here for a while. When the session ends, you'
      + ' are signed out, and what you have not saved on this page cannot be saved any more.'}),
    goOn);

  const extend = () => {
    warning.open && warning.close();
    stay();
    soon(every);
  };
  goOn.addEventListener('click', extend);
  warning.addEventListener('cancel', event => {
    event.preventDefault();
    extend();
  });

  const warn = left => {
    if (Date.now() - lastInput < AT_WORK) {
      extend();
    } else if (!warning.open) {
      const end = new Date(Date.now() + left * 1000);
      warningTitle.textContent =
        `Your session ends at ${end.toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'})}`;
      document.body.append(warning);
      warning.showModal();
      goOn.focus();
    }
  };

  const end = (why, action) => {
    over = why;
    warning.open && warning.close();
    again.textContent = action;
    show();
  };

  /** Asks how long the session lasts, without making it last longer. */
  const look = async () => {
    if (over && over !== 'away') {
      return;
    }
    let left;
    try {
      const answer = await fetch(`session-left?of=${key}`, {cache: 'no-store', redirect: 'error'});
      left = answer.ok ? Number(await answer.text()) : undefined;
    } catch {
      left = undefined;
    }
    if (left === undefined) {
      over ||= 'away';
    } else if (left <= 0) {
      end('Your session has ended', 'Sign in again');
      return;
    } else {
      over = over === 'away' ? '' : over;
      left <= warnAt ? warn(left) : warning.open && warning.close();
    }
    show();
    soon(left === undefined || left - warnAt > every / 1000 ? every : Math.max(1, left - warnAt) * 1000);
  };

  const soon = wait => {
    clearTimeout(timer);
    timer = setTimeout(look, Math.min(wait, every));
  };

  const notice = event => {
    if (!event.isTrusted) {
      return;
    }
    lastInput = Date.now();
    const box = event.target.closest?.(BOXES);
    if (box && (held(box) || box.closest('.pl-desk, .pl-summary')) && !box.readonly) {
      touched.set(box, Date.now());
    }
  };
  ['input', 'change'].forEach(kind => addEventListener(kind, notice, true));
  addEventListener('focusin', event => {
    const box = event.target.closest?.(BOXES);
    box && !touched.has(box) && known.set(box, box.value);
  }, true);
  ['keydown', 'pointerdown', 'wheel'].forEach(kind =>
    addEventListener(kind, () => lastInput = Date.now(), {capture: true, passive: true}));
  addEventListener('beforeunload', event =>
    (unsaved().length || document.querySelector('.pl-save-problem')) && event.preventDefault());
  document.addEventListener('visibilitychange', () => document.hidden || look());
  // Vaadin's own message opens the page again on this key, whatever is written on it.
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && document.querySelector('.v-system-error')) {
      event.stopImmediatePropagation();
    }
  }, true);
  setInterval(show, 1000);

  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function(method, url, ...more) {
    if (String(url).includes('v-r=uidl')) {
      const {send} = this;
      this.send = body => {
        const sent = Date.now();
        const values = [...touched.keys()].map(box => [box, box.value]);
        this.addEventListener('load', () => {
          if (this.status === 200 && !/"sessionExpired":\s*true|"appError"/.test(this.responseText)) {
            answered = Math.max(answered, sent);
            values.forEach(([box, value]) => known.set(box, value));
          }
        });
        send.call(this, body);
      };
    }
    open.call(this, method, url, ...more);
  };

  new MutationObserver(changes => {
    const message = changes.flatMap(change => [...change.addedNodes])
      .find(node => node.classList?.contains('v-system-error'));
    if (message) {
      const caption = message.querySelector('.caption')?.textContent || 'Something went wrong on our side';
      end(caption, /session/.test(caption) ? 'Sign in again' : 'Open the page again');
    }
  }).observe(document.body, {childList: true});

  return {
    /** What the boxes of a part of the page hold is stored by the button of their form. */
    stored(part) {
      [...touched.keys()].filter(box => part.contains(box)).forEach(box => touched.delete(box));
    },

    /**
     * Begins to look after a session.
     *
     * @param element whose server side makes the session last longer
     * @param of which session this page belongs to
     * @param warnBefore seconds before the end
     * @param lookEvery milliseconds between two looks
     */
    watch(element, of, warnBefore, lookEvery) {
      stay = () => element.$server.stay();
      key = of;
      warnAt = warnBefore;
      every = lookEvery;
      look();
    }
  };
})();
