(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const one = (selector, within) => (within || document).querySelector(selector);
  root.classList.add('live');

  // ---- Which document is shown

  const documents = all('section.document');
  const dashboard = one('section.dashboard');

  let leftAt = 0;

  function show() {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (error) {
      // A fragment that is no text names nothing.
    }
    const shown = target && target.closest('section.document');
    if (dashboard) {
      const back = dashboard.hidden && !shown;
      documents.forEach(each => { each.hidden = each !== shown; });
      if (shown && !dashboard.hidden) {
        leftAt = scrollY;
      }
      dashboard.hidden = Boolean(shown);
      one('.back').hidden = !shown;
      one('.find').hidden = Boolean(shown);
      if (back && (!target || target === dashboard)) {
        // Only now it is as high as it was when it was left.
        scrollTo(0, leftAt);
        target = null;
      }
    }
    if (target && target.matches('.finding')) {
      select(target, true);
    } else if (target && target.matches('.source li')) {
      mark([target]);
      target.scrollIntoView({ block: 'center' });
    } else if (target) {
      target.scrollIntoView();
    }
    if (target && target === shown) {
      one('h2', shown).focus({ preventScroll: true });
    }
    filter();
    watch();
  }

  // ---- Findings and lines

  function mark(lines) {
    all('.source li.hit').forEach(line => line.classList.remove('hit'));
    lines.forEach(line => line.classList.add('hit'));
  }

  function linesOf(finding) {
    const [first, last] = finding.dataset.lines.split(' ').map(id => document.getElementById(id));
    const lines = [];
    for (let line = first; line; line = line.nextElementSibling) {
      lines.push(line);
      if (line === last) {
        break;
      }
    }
    return lines;
  }

  // What is in view already stays where the reader has it.
  function reveal(element) {
    const pane = element.closest('.pane');
    if (pane && getComputedStyle(pane).overflowY === 'auto') {
      const box = element.getBoundingClientRect();
      const view = pane.getBoundingClientRect();
      if (box.top < view.top || box.bottom > Math.min(view.bottom, innerHeight)) {
        pane.scrollTop += box.top - view.top - pane.clientHeight / 3;
      }
    }
  }

  function select(finding, focus) {
    all('.finding.selected').forEach(each => each.classList.remove('selected'));
    finding.classList.add('selected');
    const lines = linesOf(finding);
    mark(lines);
    if (lines.length > 0) {
      reveal(lines[0]);
    }
    reveal(finding);
    if (focus) {
      finding.focus();
    }
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('a');
    const finding = event.target.closest('.finding');
    if (link && link.matches('.chip')) {
      event.preventDefault();
      history.replaceState(null, '', link.getAttribute('href'));
      select(document.getElementById(link.hash.slice(1)), true);
    } else if (finding && !event.target.closest('a, summary')) {
      select(finding, false);
    }
  });

  document.addEventListener('keydown', event => {
    const finding = event.target;
    if (!finding.matches || !finding.matches('.finding')) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const shown = all('.finding:not([hidden])', finding.closest('.pane'));
      const next = shown[shown.indexOf(finding) + step];
      if (next) {
        select(next, true);
      }
      event.preventDefault();
    } else if (event.key === 'Enter') {
      select(finding, false);
      const lines = linesOf(finding);
      if (lines.length > 0) {
        lines[0].scrollIntoView({ block: 'center' });
      }
      event.preventDefault();
    }
  });

  // ---- Filters

  // A finding and those that hang under it, as the page states them.
  const parsed = facets => facets.split('+').map(facet => {
    const [rule, severity, part] = facet.split(':');
    return { rule, severity, part };
  });
  const filters = one('.filters');
  const choice = name => one(`[name=${name}]`, filters);
  const marked = all('.finding, .chip').map(element => ({ element, facets: parsed(element.dataset.facets) }));
  const rows = all('.documents tbody tr').map(element => ({
    element,
    name: one('th', element).textContent.toLowerCase(),
    findings: element.dataset.facets.split(' ').filter(Boolean).map(parsed),
  }));
  one('.find', filters).hidden = !dashboard;
  filters.hidden = !dashboard && marked.length === 0;
  const fill = (name, values) => [...new Set(values)].sort().forEach(value => {
    const option = document.createElement('option');
    option.value = option.textContent = value;
    choice(name).append(option);
  });
  const facets = marked.map(each => each.facets).concat(rows.flatMap(each => each.findings)).flat();
  fill('rule', facets.map(each => each.rule));
  fill('part', facets.map(each => each.part));

  function filter() {
    const severities = new Set(all('[name=severity]:checked', filters).map(each => each.value));
    const part = choice('part').value;
    const rule = choice('rule').value;
    const fits = each => (!rule || rule === each.rule) && (!part || part === each.part);
    const passes = finding => severities.has(finding[0].severity) && finding.some(fits);
    const unfiltered = severities.size === 3 && !part && !rule;
    marked.forEach(each => { each.element.hidden = !passes(each.facets); });
    documents.forEach(each => {
      const none = one('.none', each);
      if (none) {
        none.hidden = all('.finding:not([hidden])', each).length > 0;
      }
    });
    const left = filterDocuments(passes, fits, unfiltered);
    const shown = documents.find(each => !each.hidden);
    if (shown) {
      const count = all('.finding:not([hidden])', shown).length;
      tell(count, all('.finding', shown).length, 'findings', unfiltered);
    } else if (dashboard) {
      tell(left, rows.length, 'documents', unfiltered && !choice('find').value.trim());
    }
  }

  function tell(count, of, what, nothing) {
    one('.matches', filters).textContent = nothing ? '' : `${count} of ${of} ${what}`;
  }

  // The tables of the dashboard; how many documents are left.
  function filterDocuments(passes, fits, unfiltered) {
    const words = choice('find').value.trim().toLowerCase();
    const left = new Set();
    const counts = new Map();
    rows.forEach(({ element, name, findings }) => {
      const passing = findings.filter(passes);
      element.hidden = !name.includes(words) || !unfiltered && passing.length === 0;
      ['error', 'warning', 'info'].forEach(severity => {
        one(`.count.${severity}`, element).textContent =
            passing.filter(finding => finding[0].severity === severity).length;
      });
      if (!element.hidden) {
        left.add(element.dataset.document);
        passing.flat().filter(fits).forEach(({ rule }) => {
          const count = counts.get(rule) || { documents: new Set(), findings: 0 };
          counts.set(rule, count);
          count.documents.add(element);
          count.findings += 1;
        });
      }
    });
    all('.heat tbody tr').forEach(row => { row.hidden = !left.has(row.dataset.document); });
    all('.rules tbody tr').forEach(row => {
      const count = counts.get(row.dataset.rule);
      row.hidden = !count;
      if (count) {
        one('[data-count=documents]', row).textContent = count.documents.size;
        one('[data-count=findings]', row).textContent = count.findings;
      }
    });
    return left.size;
  }

  filters.addEventListener('input', filter);
  all('button.choose').forEach(button => button.addEventListener('click', () => {
    choice('rule').value = button.value;
    filter();
    one('#documents').scrollIntoView();
  }));

  // ---- Sorting

  const grades = '●◐○–?';
  function value(cell, by) {
    if (by === 'text') {
      return cell.textContent.trim().toLowerCase();
    }
    const text = cell.dataset.value || cell.textContent.trim();
    return grades.includes(text) ? grades.indexOf(text) : Number(text);
  }

  all('table.sortable').forEach(table => {
    const heads = all('thead th', table);
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const descending = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach(each => each.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        const body = table.tBodies[0];
        const rows = [...body.rows].map(row => [value(row.cells[column], head.dataset.by), row]);
        rows.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0) * (descending ? -1 : 1));
        body.append(...rows.map(([, row]) => row));
      });
    });
  });

  // ---- Light and dark; the choice holds for the pages of a report in this tab

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = one('.theme');
  const remembered = action => {
    try {
      return action(sessionStorage);
    } catch (error) {
      // A browser may keep pages of files from it.
      return null;
    }
  };
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches;
  const named = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; };
  const chosen = remembered(storage => storage.getItem('designlint-theme'));
  if (chosen === 'light' || chosen === 'dark') {
    root.dataset.theme = chosen;
  }
  theme.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    remembered(storage => storage.setItem('designlint-theme', root.dataset.theme));
    named();
  });
  dark.addEventListener('change', named);
  named();

  // ---- What sticks below the header must know how high it is

  const top = one('.top');
  new ResizeObserver(() => root.style.setProperty('--top', `${top.offsetHeight}px`)).observe(top);

  // ---- Diagrams: drawn when somebody looks at them

  const nonce = one('style').nonce;

  // The library writes style sheets; the policy of the page takes only those that carry the nonce.
  function allowStyles() {
    for (const make of ['createElement', 'createElementNS']) {
      const original = Document.prototype[make];
      Document.prototype[make] = function (...names) {
        const element = original.apply(this, names);
        if (element.localName === 'style') {
          element.setAttribute('nonce', nonce);
        }
        return element;
      };
    }
  }

  let loading = null;
  function library() {
    loading = loading || (async () => {
      allowStyles();
      const script = document.createElement('script');
      const packed = document.getElementById('mermaid');
      if (packed) {
        const bytes = Uint8Array.from(atob(packed.textContent.trim()), c => c.charCodeAt(0));
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
        script.textContent = await new Response(stream).text();
        document.head.append(script);
      } else {
        await new Promise((done, failed) => {
          script.src = document.getElementById('library').dataset.file;
          script.onload = done;
          script.onerror = failed;
          document.head.append(script);
        });
      }
      window.mermaid.initialize({
        startOnLoad: false, securityLevel: 'strict', htmlLabels: false, theme: 'neutral',
        flowchart: { htmlLabels: false, useMaxWidth: false }, sequence: { useMaxWidth: false },
        er: { useMaxWidth: false }, maxTextSize: 100000,
      });
      return window.mermaid;
    })();
    return loading;
  }

  // In labels that are no HTML the library leaves the entities of Mermaid, such as #40;, undone.
  const entities = /&amp;(#\d+|quot|amp|lt|gt);/g;
  const undone = svg => svg.replace(entities, (whole, name) => {
    const code = name[0] === '#' ? Number(name.slice(1)) : 32;
    return code >= 32 && code < 0xd800 || code > 0xffff && code < 0x110000 ? `&${name};` : whole;
  });

  let last = Promise.resolve();
  let count = 0;
  async function draw(figure) {
    const place = one('.drawn', figure);
    const note = text => {
      const line = document.createElement('p');
      line.textContent = text;
      place.replaceChildren(line);
      place.hidden = false;
    };
    try {
      const mermaid = await library();
      const { svg } = await mermaid.render(`drawing-${count += 1}`, one('pre', figure).textContent);
      const image = document.createElement('img');
      // As an image it can neither run nor load anything.
      image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(undone(svg));
      image.alt = `${one('figcaption b', figure).textContent}; its source stands below`;
      place.replaceChildren(image);
      place.hidden = false;
    } catch (error) {
      console.warn('designlint: a diagram could not be drawn', error);
      note('It could not be drawn; its source stands below.');
      all('body > [id^=ddrawing-]').forEach(rest => rest.remove());
    }
    figure.dataset.state = 'done';
  }

  const seen = new IntersectionObserver(entries => entries.forEach(entry => {
    if (entry.isIntersecting) {
      seen.unobserve(entry.target);
      // One after the other: the library keeps state.
      last = last.then(() => draw(entry.target));
    }
  }), { rootMargin: '200px' });

  function watch() {
    all('figure.diagram').forEach(figure => {
      if (!figure.dataset.state && !figure.closest('[hidden]')) {
        figure.dataset.state = 'waiting';
        seen.observe(figure);
      }
    });
  }

  // ---- Paper, on which nobody opens anything; a drawing needs no source there

  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = all('details:not([open])').filter(each => !one('img', each.parentElement));
    opened.forEach(each => { each.open = true; });
  });
  window.addEventListener('afterprint', () => opened.forEach(each => { each.open = false; }));

  window.addEventListener('hashchange', show);
  show();
})();
