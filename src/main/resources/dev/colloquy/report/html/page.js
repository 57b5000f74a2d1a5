// What a page does: filters, search, links, the panel. What is shown is the page's own HTML; this narrows it down.
(() => {
  'use strict';

  const page = document.documentElement.dataset.page;
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const FACETS = {
    stance: 'stance', sure: 'certainty', doubt: 'uncertain', reported: 'reports', toward: 'towards', theme: 'theme', source: 'source',
    cites: 'cites', phrase: 'phrase', author: 'author', date: 'date', language: 'language', kind: 'change', cause: 'cause',
    thread: 'thread', towards: 'towards',
  };
  const rows = page === 'index' ? $$('tr.thread') : $$('.item');
  const noun = page === 'index' ? 'thread' : page === 'diff' ? 'change' : 'item';
  const targets = Math.max(1, $$('#target option').length);

  let target = 0;
  let tokens = [];
  let query = '';
  /** An item that is shown besides those that fit the filters. */
  let besides = '';
  let ids = null;

  const items = rows.map((element) => ({
    element,
    common: (element.dataset.k || '').split(' '),
    own: Array.from({ length: targets }, (_, k) => (element.dataset['k' + k] || '').split(' ')),
    has: null,
    text: null,
  }));

  function prepare() {
    for (const item of items) {
      item.has = new Set([...item.common, ...item.own[target]]);
    }
  }

  /** Words without case and accents. */
  function fold(words) {
    return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  }

  const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]|\S+/g;

  /** What is searched for: words, and several words as one where they stand in quotation marks. */
  function wanted() {
    return [...fold(query).matchAll(QUOTED)].map(([word, quoted]) => (quoted || word.replace(/["“”„«»]/g, '')).trim()).filter(Boolean);
  }

  function text(item) {
    if (item.text === null) {
      const parts = page === 'thread' ? [$('.who', item.element), $('.text', item.element)] : [item.element];
      item.text = fold(parts.map((part) => (part ? part.textContent : '')).join('\n'));
    }
    return item.text;
  }

  /** Tokens of one facet are alternatives; all facets must hold. */
  function grouped(list) {
    const groups = new Map();
    for (const token of list) {
      const facet = token.slice(0, token.indexOf('='));
      groups.set(facet, [...(groups.get(facet) || []), token]);
    }
    return [...groups.values()];
  }

  function matches(item, groups) {
    return groups.every((group) => group.some((token) => item.has.has(token)));
  }

  function count(list) {
    if (page === 'index') {
      return items.reduce((n, row) => n + behind(row, list), 0);
    }
    const groups = grouped(list);
    return items.reduce((n, item) => n + (matches(item, groups) ? 1 : 0), 0);
  }

  // Names of tokens, for chips and for the labels of numbers.
  const names = new Map();
  for (const button of $$('[data-add] .name')) {
    names.set(button.parentElement.dataset.add, button.textContent.trim());
  }
  for (const row of $$('table.counts tbody tr')) {
    const button = $('button[data-f]', row);
    if (button && !names.has(button.dataset.f)) {
      names.set(button.dataset.f, $('th', row).textContent.trim());
    }
  }
  const WORDS = { FAVOR: 'in favor', AGAINST: 'against', MIXED: 'mixed', NONE: 'no position', yes: 'certain', no: 'uncertain' };

  function name(token) {
    const value = token.slice(token.indexOf('=') + 1);
    let plain = value;
    try {
      plain = decodeURIComponent(value);
    } catch (e) {
      // An address that somebody mistyped: shown as it is.
    }
    return names.get(token) || WORDS[value] || plain;
  }

  function counted(n, what) {
    return n + ' ' + what + (n === 1 ? '' : 's');
  }

  // ---- the state of the page and its address

  function parse(hash) {
    const state = { tokens: [], query: '', item: '', target: 0 };
    const parts = hash.replace(/^#/, '').split('&').filter(Boolean);
    if (parts.length === 1 && !parts[0].includes('=')) {
      state.item = parts[0];
      return state;
    }
    for (const part of parts) {
      const at = part.indexOf('=');
      const key = part.slice(0, at);
      const value = part.slice(at + 1);
      if (key === 'q') {
        try {
          state.query = decodeURIComponent(value);
        } catch (e) {
          state.query = value;
        }
      } else if (key === 'item') {
        state.item = value;
      } else if (key === 'towards' && page !== 'index') {
        state.target = Math.min(targets - 1, Math.max(0, Number.parseInt(value, 10) || 0));
      } else if (Object.hasOwn(FACETS, key)) {
        state.tokens.push(part);
      }
    }
    return state;
  }

  function address() {
    const parts = [...tokens];
    if (query) {
      parts.push('q=' + encodeURIComponent(query));
    }
    if (target) {
      parts.push('towards=' + target);
    }
    if (besides) {
      parts.push('item=' + besides);
    }
    return '#' + parts.join('&');
  }

  function remember(replace) {
    const next = address();
    if (next === (location.hash || '#')) {
      return;
    }
    try {
      history[replace ? 'replaceState' : 'pushState'](null, '', next);
    } catch (e) {
      location.hash = next;
    }
  }

  function narrow(list, options = {}) {
    tokens = [...new Set(list)];
    besides = '';
    remember(options.replace);
    show();
    if (options.go) {
      const head = $('#items');
      head.scrollIntoView();
      head.focus({ preventScroll: true });
    }
  }

  function fromAddress() {
    const state = parse(location.hash);
    const switched = state.target !== target;
    const element = state.item ? document.getElementById(state.item) : null;
    const bare = element !== null && !location.hash.includes('=');
    // A link to an item keeps the filters; who goes back to one gets what was shown then.
    if (bare && !(history.state && history.state.seen)) {
      besides = element.classList.contains('item') && (tokens.length > 0 || query || target) ? state.item : '';
      seen(tokens.length > 0 || query || target ? address() : location.hash);
      show();
      at(element);
      return;
    }
    tokens = state.tokens;
    query = state.query;
    besides = bare ? '' : state.item;
    $('#q').value = query;
    if (switched) {
      turn(state.target);
    }
    show();
    if (element) {
      at(element);
    }
  }

  function seen(next) {
    try {
      history.replaceState({ seen: true }, '', next);
    } catch (e) {
      // A browser may keep pages from it; then going back keeps the filters.
    }
  }

  function at(element) {
    $$('.item.at').forEach((other) => other.classList.remove('at'));
    if (!element.classList.contains('item')) {
      return;
    }
    element.classList.add('at');
    element.scrollIntoView();
    // What comes into view gets its true height only then; once more lands where it should.
    requestAnimationFrame(() => element.scrollIntoView());
    element.focus({ preventScroll: true });
  }

  // ---- showing

  function show() {
    const groups = grouped(tokens);
    const phrase = wanted();
    let shown = 0;
    let more = '';
    if (page === 'index') {
      shown = showThreads(phrase);
    } else {
      for (const item of items) {
        const visible = matches(item, groups) && phrase.every((word) => text(item).includes(word));
        const guest = !visible && item.element.id === besides;
        if (item.element.hidden === (visible || guest)) {
          item.element.hidden = !visible && !guest;
        }
        more = guest ? ', and ' + besides : more;
        shown += visible ? 1 : 0;
      }
    }
    const filtered = tokens.length > 0 || phrase.length > 0;
    $('.status').textContent = filtered ? shown + ' of ' + counted(items.length, noun) + more : counted(items.length, noun);
    const nothing = $('.nothing');
    if (nothing) {
      nothing.hidden = shown > 0 || more !== '';
    }
    chips();
    const on = new Set(tokens);
    for (const button of $$('.facet')) {
      button.setAttribute('aria-pressed', String(on.has(button.dataset.add)));
    }
    highlight(phrase);
  }

  function chips() {
    const box = $('.chips');
    const made = tokens.map((token) => {
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.className = 'chip';
      const facet = FACETS[token.slice(0, token.indexOf('='))];
      chip.textContent = facet + ': ' + name(token);
      chip.setAttribute('aria-label', 'Take away ' + chip.textContent);
      chip.addEventListener('click', () => {
        narrow(tokens.filter((other) => other !== token));
        ($('.chip') || $('#q')).focus();
      });
      return chip;
    });
    if (tokens.length + (query ? 1 : 0) > 0) {
      const all = document.createElement('button');
      all.type = 'button';
      all.className = 'chip all';
      all.textContent = 'Show all';
      all.addEventListener('click', () => {
        forget();
        narrow([]);
        $('#q').focus();
      });
      made.push(all);
    }
    box.replaceChildren(...made);
  }

  function forget() {
    query = '';
    $('#q').value = '';
  }

  /** Folded words, and for each of their letters where it stands in the text. */
  function folded(written) {
    const whole = fold(written);
    if (whole.length === written.length) {
      return { words: whole, place: (i) => i };
    }
    let words = '';
    const places = [];
    let at = 0;
    for (const letter of written) {
      const plain = fold(letter);
      for (let i = 0; i < plain.length; i++) {
        places.push(at);
      }
      words += plain;
      at += letter.length;
    }
    places.push(at);
    return { words, place: (i) => places[i] };
  }

  const MOST_HITS = 500;

  function highlight(words) {
    if (!('highlights' in CSS)) {
      return;
    }
    CSS.highlights.delete('found');
    if (words.length === 0 || page === 'index') {
      return;
    }
    const ranges = [];
    for (const item of items) {
      if (item.element.hidden) {
        continue;
      }
      for (const body of $$('.text', item.element)) {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { words: plain, place } = folded(walker.currentNode.data);
          for (const word of words) {
            for (let i = plain.indexOf(word); i >= 0; i = plain.indexOf(word, i + word.length)) {
              const range = new Range();
              range.setStart(walker.currentNode, place(i));
              range.setEnd(walker.currentNode, place(i + word.length));
              ranges.push(range);
            }
          }
        }
      }
      if (ranges.length > MOST_HITS) {
        break;
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }

  // ---- the index: threads by their titles, and which threads are behind a number

  /** How many items of a thread fit: those towards another target have its number before what is found towards it. */
  function behind(row, list) {
    if (!row.sets) {
      row.sets = row.element.dataset.n.split(' ').map((pair) => {
        const colon = pair.lastIndexOf(':');
        return { has: new Set(pair.slice(0, colon).split('&')), n: Number(pair.slice(colon + 1)) };
      });
    }
    const towards = list.find((token) => token.startsWith('towards='));
    const number = towards ? towards.slice('towards='.length) : '0';
    const own = list.filter((token) => !token.startsWith('towards='))
      .map((token) => (number !== '0' && /^(stance|sure)=/.test(token) ? number + ':' + token : token));
    const groups = grouped(own);
    return row.sets.reduce((n, set) => n + (matches(set, groups) ? set.n : 0), 0);
  }

  function showThreads(words) {
    let shown = 0;
    for (const row of items) {
      const title = fold($('th a', row.element).textContent);
      const n = behind(row, tokens);
      row.element.hidden = n === 0 || !words.every((word) => title.includes(word));
      shown += row.element.hidden ? 0 : 1;
      const old = $('.behind', row.element);
      if (old) {
        old.remove();
      }
      if (tokens.length > 0 && !row.element.hidden) {
        const link = document.createElement('a');
        link.className = 'behind';
        link.href = row.element.dataset.href + '#' + local(row).join('&');
        link.textContent = '→ ' + counted(n, 'item');
        $('th', row.element).append(link);
      }
    }
    $('#items details').open = true;
    return shown;
  }

  /** What a thread's own page calls the filters: a source has another number in each thread. */
  function local(row) {
    const pairs = (row.element.dataset.s || '').split(' ').map((pair) => pair.split(':'));
    return tokens.flatMap((token) => {
      const own = pairs.filter(([key]) => key === token).map(([, id]) => id);
      return own.length > 0 ? own : token.startsWith('source=') ? [] : [token];
    });
  }

  // ---- targets

  function turn(next) {
    target = next;
    prepare();
    const select = $('#target');
    if (select) {
      select.value = String(target);
    }
    for (const box of $$('.towards')) {
      box.classList.toggle('other', Number(box.dataset.target) !== target);
    }
    for (const element of $$('.text [data-e]')) {
      const looks = element.dataset.e.split(' ');
      for (const look of looks) {
        element.classList.remove(look.slice(look.indexOf(':') + 1));
      }
      for (const look of looks) {
        if (look.startsWith(target + ':')) {
          element.classList.add(look.slice(look.indexOf(':') + 1));
        }
      }
    }
    for (const item of items) {
      $(':scope > header .badge', item.element).replaceWith(badge(item));
    }
    for (const button of $$('button[data-f]')) {
      const n = count(button.dataset.f.split(' '));
      button.textContent = String(n);
      button.disabled = n === 0;
    }
    for (const facet of $$('.facet')) {
      $('.count', facet).textContent = String(count([facet.dataset.add]));
    }
    label();
    document.dispatchEvent(new Event('colloquy-redraw'));
  }

  const SIGNS = { favor: '▲', against: '▼', mixed: '◆', none: '○' };

  function badge(item) {
    const stance = stanceOf(item);
    const box = document.createElement('span');
    const part = (words, look) => {
      const span = document.createElement('span');
      span.className = look;
      span.textContent = words;
      if (look === 'sign') {
        span.setAttribute('aria-hidden', 'true');
      }
      box.append(span);
    };
    const unsure = item.own[target].includes('sure=no');
    box.className = 'badge ' + stance.toLowerCase() + (unsure ? ' unsure' : '');
    part(SIGNS[stance.toLowerCase()], 'sign');
    box.append(' ' + WORDS[stance]);
    if (unsure) {
      part(' ?', 'sign');
      part(' (uncertain)', 'sr');
    }
    return box;
  }

  function stanceOf(item) {
    return (item.own[target].find((token) => token.startsWith('stance=')) || 'stance=NONE').slice('stance='.length);
  }

  function label() {
    for (const button of $$('button[data-f]')) {
      const list = button.dataset.f.split(' ').filter(Boolean);
      button.setAttribute('aria-label', counted(Number(button.textContent), 'item') + ': ' + list.map(name).join(', '));
    }
  }

  // ---- the panel

  /** Why an item has its labels, as it is written in the page: the page's own HTML, in which whatever people wrote is text. */
  function reasons(element) {
    return $(':scope > noscript', element).textContent;
  }

  const panel = $('#panel');
  let opener = null;

  function explain(item, button) {
    const body = $(':scope > .why-body', panel);
    const copy = $('.why-body', new DOMParser().parseFromString(reasons(item), 'text/html'));
    const current = $('[data-target="' + target + '"]', copy);
    if (current) {
      current.parentNode.prepend(current);
    }
    for (const score of $$('.scores .p', copy)) {
      const bar = document.createElement('div');
      bar.className = 'meterbar';
      const fill = document.createElement('span');
      fill.style.width = Number(score.textContent) * 100 + '%';
      bar.append(fill);
      score.after(bar);
    }
    body.replaceChildren(...[...copy.childNodes].map((node) => document.adoptNode(node)));
    const head = $('#panel-head');
    head.textContent = 'Why? ' + item.id;
    opener = button;
    const before = item.getBoundingClientRect().top;
    if (!panel.open) {
      if (matchMedia('(max-width: 64rem)').matches) {
        panel.showModal();
      } else {
        panel.show();
      }
    }
    document.documentElement.classList.add('with-panel');
    // The text gets narrower; what was looked at stays where it was.
    scrollBy(0, item.getBoundingClientRect().top - before);
    panel.scrollTop = 0;
    head.focus();
    $$('.item.at').forEach((other) => other.classList.remove('at'));
    item.classList.add('at');
  }

  function shut() {
    if (panel.open) {
      panel.close();
    }
  }

  if (panel) {
    $('#panel-close').addEventListener('click', shut);
    panel.addEventListener('close', () => {
      document.documentElement.classList.remove('with-panel');
      if (opener) {
        opener.focus({ preventScroll: true });
        opener = null;
      }
    });
  }

  // ---- what people do

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    if (button.dataset.f !== undefined) {
      // A number shows what it counts, whatever was shown before.
      forget();
      narrow(button.dataset.f.split(' ').filter(Boolean), { go: true });
    } else if (button.dataset.add) {
      const token = button.dataset.add;
      narrow(tokens.includes(token) ? tokens.filter((other) => other !== token) : [...tokens, token]);
    } else if (button.classList.contains('why-open')) {
      explain(button.closest('.item'), button);
    }
  });

  // A link to the item that one is at already does not change the address.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute('href') === location.hash) {
      fromAddress();
    }
  });

  let waiting = 0;
  $('#q').addEventListener('input', (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      query = event.target.value.trim();
      besides = '';
      remember(true);
      show();
    }, items.length > 500 ? 200 : 60);
  });
  $('.search').addEventListener('submit', (event) => event.preventDefault());

  function visible() {
    return items.map((item) => item.element).filter((element) => !element.hidden);
  }

  function step(by) {
    const all = visible();
    const here = all.findIndex((element) => element.classList.contains('at') || element === document.activeElement);
    const next = all[Math.min(all.length - 1, Math.max(0, here + by))];
    if (next) {
      at(next);
    }
  }

  document.addEventListener('keydown', (event) => {
    const typing = event.target.matches('input, select, textarea');
    if (event.key === 'Escape' && panel && panel.open) {
      shut();
    } else if (event.key === 'Escape' && event.target.id === 'q') {
      forget();
      besides = '';
      remember(true);
      show();
    } else if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (event.key === '/') {
      event.preventDefault();
      $('#q').focus();
    } else if (page !== 'index' && event.key === 'j') {
      step(1);
    } else if (page !== 'index' && event.key === 'k') {
      step(-1);
    } else if (page === 'thread' && event.key === 'w') {
      const item = $('.item.at') || event.target.closest('.item');
      if (item) {
        explain(item, $('.why-open', item));
      }
    }
  });

  for (const box of $$('[data-layer]')) {
    box.addEventListener('change', () => document.documentElement.classList.toggle('off-' + box.dataset.layer, !box.checked));
  }

  const select = $('#target');
  if (select) {
    select.addEventListener('change', () => {
      turn(Number(select.value));
      remember(false);
      show();
    });
  }

  // ---- colours

  const dark = $('#dark');
  const system = matchMedia('(prefers-color-scheme: dark)');

  function isDark() {
    const choice = document.documentElement.dataset.colours;
    return choice ? choice === 'dark' : system.matches;
  }

  dark.setAttribute('aria-pressed', String(isDark()));
  dark.addEventListener('click', () => {
    const choice = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.colours = choice;
    dark.setAttribute('aria-pressed', String(choice === 'dark'));
    try {
      localStorage.setItem('colloquy-colours', choice);
    } catch (e) {
      // The choice lasts as long as the page.
    }
  });
  system.addEventListener('change', () => dark.setAttribute('aria-pressed', String(isDark())));

  // ---- tables: sorting and CSV

  function value(cell) {
    const shown = cell.textContent.trim();
    return /^\d+$/.test(shown) ? Number(shown) : shown.toLowerCase();
  }

  function sortable(table) {
    $$('thead th', table).forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        // Numbers begin with the most, words with A.
        const first = head.classList.contains('num') ? 'descending' : 'ascending';
        const now = head.getAttribute('aria-sort');
        const up = now ? now === 'descending' : first === 'ascending';
        $$('thead th', table).forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const body = table.tBodies[0];
        const sorted = [...body.rows].sort((a, b) => {
          const x = value(a.cells[column]);
          const y = value(b.cells[column]);
          const order = typeof x === typeof y ? (x < y ? -1 : x > y ? 1 : 0) : typeof x === 'number' ? -1 : 1;
          return up ? order : -order;
        });
        body.append(...sorted);
      });
    });
  }

  $$('table.counts').forEach(sortable);

  // ---- start

  if (matchMedia('(max-width: 64rem)').matches && $('.facets details')) {
    $('.facets details').open = false;
  }

  const bar = $('.bar');
  new ResizeObserver(() => document.documentElement.style.setProperty('--bar', bar.offsetHeight + 'px')).observe(bar);
  prepare();
  label();
  $('.status').textContent = counted(items.length, noun);
  addEventListener('hashchange', fromAddress);
  addEventListener('popstate', fromAddress);
  if (location.hash) {
    fromAddress();
  }
  window.colloquy = {
    count,
    narrow,
    search: (words) => {
      query = words;
      tokens = [];
      besides = '';
      remember(true);
      show();
    },
    items: () => items,
    target: () => target,
    stanceOf,
    reasons,
    open: (id) => {
      const element = document.getElementById(id);
      if (element) {
        at(element);
        explain(element, $('.why-open', element));
      }
    },
  };
})();
