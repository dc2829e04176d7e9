'use strict';

// The printed form in its frame gets the height that it has.
for (const frame of document.querySelectorAll('iframe.form')) {
  frame.addEventListener('load', () => {
    frame.style.height = frame.contentDocument.documentElement.scrollHeight + 'px';
  });
}

// While somebody types, the desk is asked for its remarks. They are put beside the cells as texts, never as markup.
const sheet = document.querySelector('form.sheet');
if (sheet) {
  let waiting;
  let asked = 0;

  const made = (name, kind, text) => {
    const element = document.createElement(name);
    element.className = kind;
    element.textContent = text;
    return element;
  };

  // the cell of a place, or null where the form shows none
  const cellOf = (pointer, rows) => {
    const indicator = /^\/indicators\/(\d+)(?:\/(\w+))?/.exec(pointer);
    if (indicator) {
      const row = sheet.querySelector(`[data-row="${rows[Number(indicator[1])]}"]`);
      return row && (row.querySelector(`[data-part="${indicator[2] || 'value'}"]`) || row.querySelector('[data-part="value"]'));
    }
    return [...sheet.querySelectorAll('[data-place]')]
      .find(cell => pointer === cell.dataset.place || pointer.startsWith(cell.dataset.place + '/'));
  };

  const show = answer => {
    sheet.querySelectorAll('.remark').forEach(remark => remark.remove());
    const others = document.getElementById('others');
    others.replaceChildren();
    for (const shown of answer.report.findings) {
      const kind = shown.finding.severity;
      const cell = cellOf(shown.finding.place.pointer || '', answer.rows);
      if (cell) {
        cell.append(made('span', 'remark ' + kind, shown.message));
      } else {
        others.append(made('li', kind, `${shown.severity} ${shown.place} ${shown.message}`));
      }
    }
    for (const [field, reason] of Object.entries(answer.refused)) {
      const cell = sheet.querySelector(`[data-field="${field}"]`);
      if (cell) {
        cell.append(made('span', 'remark error', reason));
      }
    }
    sheet.querySelectorAll('td.read').forEach(cell => cell.replaceChildren());
    answer.values.forEach((value, at) => {
      const cell = sheet.querySelector(`[data-row="${answer.rows[at]}"] td.read`);
      if (cell) {
        cell.append(made('span', value.obstacle ? 'obstacle' : '', value.obstacle || value.read || ''));
      }
    });
    const verdict = document.getElementById('verdict');
    verdict.className = 'verdict ' + (answer.complete ? 'complete' : 'incomplete');
    verdict.textContent = answer.complete ? sheet.dataset.complete : sheet.dataset.incomplete;
  };

  const ask = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch(sheet.dataset.remarks, {
        method: 'POST', body: new URLSearchParams(new FormData(sheet)), headers: { Accept: 'application/json' }
      });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const remarks = await answer.json();
      if (mine === asked) {
        show(remarks);
      }
    } catch (failure) {
      const verdict = document.getElementById('verdict');
      verdict.className = 'verdict incomplete';
      verdict.textContent = sheet.dataset.lost;
    }
  };

  sheet.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 400);
  });
  ask();
}
