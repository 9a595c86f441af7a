(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const one = (selector, within) => (within || document).querySelector(selector);
  root.classList.add('live');

  // ---- Which document is shown

  const documents = all('section.document');
  const dashboard = one('section.dashboard');

  function show() {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (error) {
      // A fragment that is no text names nothing.
    }
    const shown = target && target.closest('section.document');
    if (dashboard) {
      documents.forEach(each => { each.hidden = each !== shown; });
      dashboard.hidden = Boolean(shown);
      one('.back').hidden = !shown;
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

  function reveal(element) {
    const pane = element.closest('.pane');
    if (pane && getComputedStyle(pane).overflowY === 'auto') {
      const to = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop += to - pane.clientHeight / 3;
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

  const filters = one('.filters');
  const rules = new Set();
  const parts = new Set();
  all('[data-facets]').forEach(each => each.dataset.facets.split(' ').filter(Boolean).forEach(facet => {
    const [rule, , part] = facet.split(':');
    rules.add(rule);
    parts.add(part);
  }));
  const fill = (name, values) => [...values].sort().forEach(value => {
    const option = document.createElement('option');
    option.value = option.textContent = value;
    one(`[name=${name}]`, filters).append(option);
  });
  fill('rule', rules);
  fill('part', parts);
  one('.find', filters).hidden = !dashboard;

  function filter() {
    const severities = new Set(all('[name=severity]:checked', filters).map(each => each.value));
    const part = one('[name=part]', filters).value;
    const rule = one('[name=rule]', filters).value;
    const words = one('[name=find]', filters).value.trim().toLowerCase();
    const passes = facet => {
      const [itsRule, severity, itsPart] = facet.split(':');
      return severities.has(severity) && (!rule || rule === itsRule) && (!part || part === itsPart);
    };
    const unfiltered = severities.size === 3 && !part && !rule;
    all('.finding, .chip').forEach(each => { each.hidden = !passes(each.dataset.facets); });
    documents.forEach(each => {
      const none = one('.none', each);
      if (none) {
        none.hidden = all('.finding:not([hidden])', each).length > 0;
      }
    });
    if (!dashboard) {
      const shown = all('.finding:not([hidden])').length;
      one('.matches', filters).textContent = unfiltered ? '' : `${shown} findings`;
      return;
    }
    const shown = new Set();
    all('.documents tbody tr').forEach(row => {
      const facets = row.dataset.facets.split(' ').filter(Boolean);
      const passing = facets.filter(passes);
      const named = !words || one('th', row).textContent.toLowerCase().includes(words);
      row.hidden = !named || !unfiltered && passing.length === 0;
      ['error', 'warning', 'info'].forEach(severity => {
        one(`.count.${severity}`, row).textContent =
            passing.filter(facet => facet.split(':')[1] === severity).length;
      });
      if (!row.hidden) {
        shown.add(row.dataset.document);
      }
    });
    all('.heat tbody tr').forEach(row => { row.hidden = !shown.has(row.dataset.document); });
    all('.rules tbody tr').forEach(row => { row.hidden = !passes(row.dataset.rule); });
    one('.matches', filters).textContent = unfiltered && !words ? '' : `${shown.size} of ${documentsCount} documents`;
  }

  const documentsCount = all('.documents tbody tr').length;
  filters.addEventListener('input', filter);
  all('button.choose').forEach(button => button.addEventListener('click', () => {
    one('[name=rule]', filters).value = button.value;
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

  // ---- Light and dark

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = one('.theme');
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches;
  const named = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; };
  theme.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    named();
  });
  dark.addEventListener('change', named);
  named();

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
          script.src = document.getElementById('library').getAttribute('href');
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
      image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
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

  window.addEventListener('hashchange', show);
  window.addEventListener('beforeprint', () => all('details').forEach(each => { each.open = true; }));
  show();
})();
