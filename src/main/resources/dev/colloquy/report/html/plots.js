// The plots, drawn by D3 from the tables beside them, and those tables as CSV.
(() => {
  'use strict';

  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const STANCES = ['favor', 'mixed', 'none', 'against'];
  const WORDS = { favor: 'in favor', against: 'against', mixed: 'mixed', none: 'no position' };
  const SIGNS = { favor: '▲', against: '▼', mixed: '◆', none: '○' };
  const MOST_BARS = 25;
  const PAPER = 680;
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  let patterns = 0;
  let printing = false;

  function words(cell) {
    const copy = cell.cloneNode(true);
    $$('[aria-hidden], .behind', copy).forEach((part) => part.remove());
    return copy.textContent.trim();
  }

  /** The rows of a table of counts. */
  function read(table) {
    const heads = [...table.tHead.rows[0].cells];
    return [...table.tBodies[0].rows].map((row) => {
      const counts = {};
      const cells = {};
      heads.forEach((head, i) => {
        if (head.dataset.s) {
          counts[head.dataset.s] = Number(row.cells[i].textContent);
          cells[head.dataset.s] = row.cells[i];
        }
      });
      return { name: words(row.cells[0]), all: row.cells[1], counts, cells, total: d3.sum(Object.values(counts)) };
    });
  }

  function canvas(box, height) {
    const width = printing ? PAPER : Math.max(260, box.clientWidth || 560);
    const svg = d3.create('svg').attr('viewBox', [0, 0, width, height]).attr('aria-hidden', 'true');
    const id = 'hatch' + patterns++;
    const defs = svg.append('defs');
    defs.append('pattern').attr('id', id + '-against').attr('width', 5).attr('height', 5).attr('patternUnits', 'userSpaceOnUse')
      .attr('patternTransform', 'rotate(45)').append('line').attr('class', 'hatch').attr('y2', 5).attr('stroke-width', 3);
    defs.append('pattern').attr('id', id + '-mixed').attr('width', 6).attr('height', 6).attr('patternUnits', 'userSpaceOnUse')
      .append('circle').attr('class', 'hatch').attr('cx', 3).attr('cy', 3).attr('r', 1).attr('fill', 'none').attr('stroke-width', 1.5);
    return { svg, width, id };
  }

  /** How many of the labels that a cell counts are uncertain. */
  function unsure(cell) {
    const button = $('button[data-f]', cell);
    return button ? colloquy.count([...button.dataset.f.split(' '), 'sure=no']) : Number(cell.dataset.u || 0);
  }

  function unsureWords() {
    const n = colloquy.count(['sure=no']);
    return n === 0 ? '' : 'uncertain (' + n + ' of ' + colloquy.count([]) + ' labels)';
  }

  function press(cell) {
    const number = $('button, a', cell);
    if (number) {
      number.click();
    }
  }

  /** @param upright whether the segment stands in a column; what is uncertain is at the end that is farther from the axis */
  function segment(group, id, stance, x, y, width, height, cell, upright) {
    const doubted = unsure(cell);
    const part = doubted / (Number(cell.textContent) || 1);
    group.append('rect').attr('class', 'seg ' + stance).attr('x', x).attr('y', y).attr('width', width).attr('height', height)
      .on('click', () => press(cell)).append('title').text(WORDS[stance] + ': ' + cell.textContent + (doubted > 0 ? ', ' + doubted + ' uncertain' : ''));
    if (stance === 'against' || stance === 'mixed') {
      group.append('rect').attr('x', x).attr('y', y).attr('width', width).attr('height', height)
        .attr('fill', 'url(#' + id + '-' + stance + ')').attr('pointer-events', 'none');
    }
    if (part > 0) {
      const wide = upright ? width : width * part;
      const high = upright ? height * part : height;
      group.append('rect').attr('class', 'light ' + stance).attr('pointer-events', 'none').attr('x', x + width - wide + 0.75)
        .attr('y', y + 0.75).attr('width', Math.max(0, wide - 1.5)).attr('height', Math.max(0, high - 1.5));
    }
  }

  function fit(node, room) {
    const whole = node.textContent;
    let length = whole.length;
    while (length > 1 && node.getComputedTextLength() > room) {
      length = Math.min(length - 1, Math.floor((length * room) / node.getComputedTextLength()));
      node.textContent = whole.slice(0, length).trimEnd() + '…';
    }
  }

  function key(box, extra) {
    const line = d3.create('div').attr('class', 'key').attr('aria-hidden', 'true');
    for (const stance of STANCES) {
      const part = line.append('span');
      part.append('span').attr('class', 'sign ' + stance).text(SIGNS[stance]);
      part.append('span').text(' ' + WORDS[stance]);
    }
    for (const words of extra.filter(Boolean)) {
      line.append('span').text(words);
    }
    box.append(line.node());
  }

  function told(rows) {
    return rows.map((row) => row.name + ': ' + STANCES.filter((s) => row.counts[s] > 0)
      .map((s) => row.counts[s] + ' ' + WORDS[s]).join(', ')).join('; ');
  }

  function describe(box, text) {
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', text + ' The table has the same data.');
  }

  // ---- bars: a row of the table each

  function bars(figure, box) {
    const all = read($('table', figure));
    const rows = all.filter((row) => row.total > 0).sort((a, b) => b.total - a.total).slice(0, MOST_BARS);
    const step = 26;
    const bar = 18;
    const { svg, width, id } = canvas(box, rows.length * step + 24);
    const left = Math.min(220, Math.round(width * 0.4));
    const x = d3.scaleLinear([0, d3.max(rows, (row) => row.total) || 1], [left, width - 28]);
    const ticks = x.ticks(Math.min(5, d3.max(rows, (row) => row.total) || 1)).filter(Number.isInteger);
    svg.append('g').selectAll('line').data(ticks).join('line').attr('class', 'rule')
      .attr('x1', x).attr('x2', x).attr('y1', 0).attr('y2', rows.length * step);
    svg.append('g').selectAll('text').data(ticks).join('text').attr('class', 'soft').attr('x', x)
      .attr('y', rows.length * step + 16).attr('text-anchor', 'middle').text((t) => t);
    box.replaceChildren(svg.node());
    rows.forEach((row, i) => {
      const y = i * step + (step - bar) / 2;
      const name = svg.append('text').attr('x', 0).attr('y', y + bar - 5).text(row.name);
      fit(name.node(), left - 12);
      name.append('title').text(row.name);
      const group = svg.append('g');
      let at = 0;
      for (const stance of STANCES) {
        const n = row.counts[stance];
        if (n > 0) {
          const from = x(at);
          const wide = Math.max(1, x(at + n) - from - 1);
          segment(group, id, stance, from, y, wide, bar, row.cells[stance]);
          at += n;
        }
      }
      svg.append('text').attr('class', 'soft total').attr('x', x(at) + 5).attr('y', y + bar - 5).text(row.total)
        .on('click', () => press(row.all));
    });
    const doubts = figure.id === 'plot-stance-towards-every-target' ? 'uncertain' : unsureWords();
    key(box, [doubts && 'lighter: ' + doubts,
      all.length > rows.length && rows.length === MOST_BARS ? 'the first ' + MOST_BARS + ' of ' + all.length : '']);
    describe(box, 'Bar chart. ' + told(rows) + '.' + (doubts && ' Lighter: ' + doubts + '.'));
  }

  // ---- time: a column a date

  /** What is 2024-05-13 06:00 in the table is 13 May, 06:00 at the axis. */
  function when(name) {
    const [, year, month, day, hour] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?: (\d\d:\d\d))?/.exec(name);
    if (!month) {
      return year;
    }
    const named = MONTHS[Number(month) - 1];
    return day ? Number(day) + ' ' + named + (hour ? ', ' + hour : '') : named + ' ' + year;
  }

  function time(figure, box) {
    const rows = read($('table', figure)).sort((a, b) => d3.ascending(a.name, b.name));
    const height = 190;
    const { svg, width, id } = canvas(box, height);
    const y = d3.scaleLinear([0, d3.max(rows, (row) => row.total) || 1], [height - 24, 8]).nice();
    const ticks = y.ticks(4).filter(Number.isInteger);
    const x = d3.scaleBand(rows.map((row) => row.name), [30, width - 6]).padding(0.15);
    svg.append('g').selectAll('line').data(ticks).join('line').attr('class', 'rule')
      .attr('x1', 30).attr('x2', width).attr('y1', y).attr('y2', y);
    svg.append('g').selectAll('text').data(ticks).join('text').attr('class', 'soft').attr('x', 24)
      .attr('y', (t) => y(t) + 4).attr('text-anchor', 'end').text((t) => t);
    const every = Math.ceil((rows.length * 84) / (width - 36));
    for (const [i, row] of rows.entries()) {
      const group = svg.append('g');
      let at = 0;
      for (const stance of [...STANCES].reverse()) {
        const n = row.counts[stance];
        if (n > 0) {
          const top = y(at + n);
          segment(group, id, stance, x(row.name), top, x.bandwidth(), Math.max(1, y(at) - top - 1), row.cells[stance], true);
          at += n;
        }
      }
      if (i % every === 0 && (rows.length === 1 || x(row.name) + 7 * when(row.name).length < width)) {
        svg.append('text').attr('class', 'soft').attr('y', height - 6).attr('text-anchor', rows.length > 1 ? 'start' : 'middle')
          .attr('x', x(row.name)).text(when(row.name));
      }
    }
    box.replaceChildren(svg.node());
    const doubts = unsureWords();
    const years = [...new Set([rows[0], rows[rows.length - 1]].map((row) => row.name.slice(0, 4)))].join('–');
    key(box, [doubts && 'lighter: ' + doubts, rows[0].name.length > 7 ? years : '']);
    describe(box, 'Column chart. ' + told(rows.filter((row) => row.total > 0)) + '.' + (doubts && ' Lighter: ' + doubts + '.'));
  }

  // ---- order: an item each, out of the items themselves

  const SCORE = /<div class="(\w+)">.*?<i class="p">([\d.]+)<\/i>/g;

  function positions() {
    const target = colloquy.target();
    const begin = 'data-scores="' + target + '"';
    return colloquy.items().map((item) => {
      const own = item.own[target];
      const scores = {};
      const why = colloquy.reasons(item.element);
      const from = why.indexOf(begin);
      const list = from < 0 ? '' : why.slice(from, why.indexOf('</dl>', from));
      for (const [, name, score] of list.matchAll(SCORE)) {
        scores[name] = Number(score);
      }
      const stance = colloquy.stanceOf(item).toLowerCase();
      const who = $('.who', item.element);
      const when = $('time', item.element);
      return {
        id: item.element.id, stance, scores, unsure: own.includes('sure=no'), who: who ? who.textContent : '',
        when: when ? when.textContent : '',
        lean: (scores.favor || 0) - (scores.against || 0),
      };
    });
  }

  const FIRST_SHAPES = {
    favor: [d3.symbolTriangle, 0], against: [d3.symbolTriangle, 180], mixed: [d3.symbolDiamond, 0], none: [d3.symbolCircle, 0],
  };

  function order(figure, box) {
    const dots = positions();
    const height = 220;
    const { svg, width } = canvas(box, height);
    const y = d3.scaleLinear([-1, 1], [height - 24, 8]);
    const x = d3.scaleLinear([0, Math.max(1, dots.length - 1)], [92, width - 12]);
    const size = dots.length > 2000 ? 8 : dots.length > 400 ? 18 : dots.length > 80 ? 34 : 70;
    for (const [at, text] of [[1, 'in favor'], [0, ''], [-1, 'against']]) {
      svg.append('line').attr('class', at === 0 ? 'zero' : 'rule').attr('x1', 80).attr('x2', width)
        .attr('y1', y(at)).attr('y2', y(at));
      svg.append('text').attr('class', 'soft').attr('x', 72).attr('y', y(at) + 4).attr('text-anchor', 'end').text(text);
    }
    const places = x.ticks(Math.min(8, dots.length)).filter((t) => Number.isInteger(t) && t < dots.length);
    svg.append('g').selectAll('text').data(places).join('text').attr('class', 'soft').attr('x', x)
      .attr('y', height - 6).attr('text-anchor', 'middle').text((t) => dots[t].id);
    const shapes = {};
    for (const [stance, [shape]] of Object.entries(FIRST_SHAPES)) {
      shapes[stance] = d3.symbol(shape, size)();
    }
    const marks = svg.append('g').on('click', (event) => {
      if (event.target.__data__) {
        location.hash = event.target.__data__.id;
      }
    }).selectAll('path').data(dots).join('path')
      .attr('class', (d) => 'dot ' + d.stance + (d.unsure ? ' unsure' : ''))
      .attr('d', (d) => shapes[d.stance])
      .attr('transform', (d, i) => 'translate(' + x(i).toFixed(1) + ',' + y(d.lean).toFixed(1) + ') rotate(' + FIRST_SHAPES[d.stance][1] + ')');
    if (dots.length <= 400) {
      marks.append('title').text((d) => d.id + ' ' + WORDS[d.stance] + (d.unsure ? ' (uncertain)' : '') + ', ' + d.lean.toFixed(2));
    }
    box.replaceChildren(svg.node());
    const doubts = unsureWords();
    key(box, [doubts && 'hollow: ' + doubts]);
    const counts = d3.rollup(dots, (list) => list.length, (d) => d.stance);
    describe(box, 'Dot plot of ' + dots.length + ' items in their order: '
      + STANCES.map((s) => (counts.get(s) || 0) + ' ' + WORDS[s]).join(', ') + '.' + (doubts && ' Hollow: ' + doubts + '.'));
  }

  /** The table of the items, once somebody wants it. */
  function listItems(figure) {
    const box = $('.scroll', figure);
    if (box.dataset.target === String(colloquy.target())) {
      return;
    }
    box.dataset.target = String(colloquy.target());
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const name of ['item', 'author', 'date', 'stance', 'uncertain', 'in favor', 'against', 'mixed', 'no position']) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = name;
      head.append(cell);
    }
    const body = table.createTBody();
    for (const d of positions()) {
      const row = body.insertRow();
      const first = document.createElement('th');
      first.scope = 'row';
      const link = document.createElement('a');
      link.href = '#' + d.id;
      link.textContent = d.id;
      first.append(link);
      row.append(first);
      const score = (stance) => (stance in d.scores ? d.scores[stance].toFixed(2) : '');
      for (const text of [d.who, d.when, WORDS[d.stance], d.unsure ? 'yes' : 'no', score('favor'), score('against'), score('mixed'), score('none')]) {
        const cell = row.insertCell();
        cell.textContent = text;
      }
    }
    box.replaceChildren(table);
  }

  // ---- shares: differences with their intervals

  function shares(figure, box) {
    const rows = $$('tbody tr', figure).map((row) => ({
      name: words(row.cells[0]), d: Number(row.dataset.d), low: Number(row.dataset.l), high: Number(row.dataset.h),
      known: row.dataset.l !== undefined, verdict: row.dataset.v, tolerance: Number(row.dataset.t),
    })).slice(0, 2 * MOST_BARS);
    const step = 26;
    const { svg, width } = canvas(box, rows.length * step + 24);
    const left = Math.min(240, Math.round(width * 0.4));
    const far = d3.max(rows, (row) => Math.max(Math.abs(row.d), row.known ? Math.abs(row.low) : 0, row.known ? Math.abs(row.high) : 0, row.tolerance)) || 1;
    const x = d3.scaleLinear([-far, far], [left, width - 16]).nice();
    const bottom = rows.length * step;
    const tolerance = rows[0].tolerance;
    svg.append('rect').attr('class', 'band').attr('x', x(-tolerance)).attr('width', x(tolerance) - x(-tolerance)).attr('height', bottom);
    svg.append('g').selectAll('line').data(x.ticks(5)).join('line').attr('class', (t) => (t === 0 ? 'zero' : 'rule'))
      .attr('x1', x).attr('x2', x).attr('y1', 0).attr('y2', bottom);
    svg.append('g').selectAll('text').data(x.ticks(5)).join('text').attr('class', 'soft').attr('x', x)
      .attr('y', bottom + 16).attr('text-anchor', 'middle').text((t) => (t > 0 ? '+' : '') + t);
    box.replaceChildren(svg.node());
    rows.forEach((row, i) => {
      const y = i * step + step / 2;
      const name = svg.append('text').attr('y', y + 4).text(row.name);
      fit(name.node(), left - 12);
      name.append('title').text(row.name);
      if (row.known) {
        svg.append('line').attr('class', 'whisker').attr('x1', x(row.low)).attr('x2', x(row.high)).attr('y1', y).attr('y2', y);
      }
      svg.append('circle').attr('class', 'point ' + row.verdict).attr('cx', x(row.d)).attr('cy', y).attr('r', 5);
    });
    const line = d3.create('div').attr('class', 'key').attr('aria-hidden', 'true')
      .text('percentage points; filled: moved, hollow: did not move or cannot tell; shaded: the tolerance');
    box.append(line.node());
    describe(box, 'Dot plot of changes in percentage points. '
      + rows.map((row) => row.name + ' ' + (row.d > 0 ? '+' : '') + row.d).join('; ') + '.');
  }

  // ---- CSV (RFC 4180); no cell is a formula for a spreadsheet

  const ACTIVE = /^[\s\u00a0\p{Cf}]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

  function field(text) {
    const safe = ACTIVE.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  }

  function csv(table) {
    return [...table.rows].map((row) => [...row.cells].map((cell) => field(words(cell))).join(',') + '\r\n').join('');
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('.csv');
    if (!button) {
      return;
    }
    const figure = button.closest('figure');
    if (figure.dataset.plot === 'order') {
      listItems(figure);
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv($('table', figure))], { type: 'text/csv;charset=utf-8' }));
    link.download = button.dataset.csv;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

  // ---- drawing

  const KINDS = { bars, time, order, shares };
  const widths = new Map();

  function draw(figure) {
    const box = $('.chart', figure);
    widths.set(figure, box.clientWidth);
    KINDS[figure.dataset.plot](figure, box);
    if (figure.dataset.plot === 'order' && $('details', figure).open) {
      listItems(figure);
    }
  }

  const figures = $$('figure.plot');
  figures.forEach((figure) => {
    draw(figure);
    if (figure.dataset.plot === 'order') {
      $('details', figure).addEventListener('toggle', () => listItems(figure));
    }
  });
  document.addEventListener('colloquy-redraw', () => figures.forEach(draw));
  // On paper a plot is as wide as the page, whatever the window is.
  addEventListener('beforeprint', () => {
    printing = true;
    figures.forEach(draw);
  });
  addEventListener('afterprint', () => {
    printing = false;
    figures.forEach(draw);
  });
  let resizing = 0;
  const watch = new ResizeObserver(() => {
    clearTimeout(resizing);
    resizing = setTimeout(() => printing || figures.filter((f) => Math.abs(widths.get(f) - $('.chart', f).clientWidth) > 4).forEach(draw), 120);
  });
  figures.forEach((figure) => watch.observe(figure));
})();
