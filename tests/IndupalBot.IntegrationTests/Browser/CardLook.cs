using Microsoft.Playwright;

namespace IndupalBot.IntegrationTests.Browser;

/// <summary>What an eye would object to in a drawn card.</summary>
internal static class CardLook
{
    /// <summary>Text that is cut off or sticks out, and text whose contrast is below 4.5 to 1 (WCAG 2.2 AA).</summary>
    private const string Faults = """
        card => {
            const faults = [];
            const rgba = text => { const n = text.match(/[\d.]+/g).map(Number); return [n[0], n[1], n[2], n[3] ?? 1]; };
            const over = (front, back) => [0, 1, 2].map(i => front[i] * front[3] + back[i] * (1 - front[3])).concat(1);
            const light = c => { const f = [0, 1, 2].map(i => { const v = c[i] / 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * f[0] + 0.7152 * f[1] + 0.0722 * f[2]; };
            const ground = e => e ? over(rgba(getComputedStyle(e).backgroundColor), rgba(getComputedStyle(e).backgroundColor)[3] === 1 ? [0, 0, 0, 1] : ground(e.parentElement)) : [255, 255, 255, 1];
            const box = card.getBoundingClientRect();
            const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const text = node.data.trim(), owner = node.parentElement;
                const range = document.createRange();
                range.selectNodeContents(node);
                const place = range.getBoundingClientRect();
                if (!text || place.width === 0) continue;
                const back = ground(owner), ink = over(rgba(getComputedStyle(owner).color), back);
                const [a, b] = [light(back), light(ink)];
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) faults.push(`contrast ${ratio.toFixed(1)}: ${text}`);
                if (place.right > box.right + 0.5 || place.left < box.left - 0.5) faults.push(`sticks out: ${text}`);
            }
            for (const e of card.querySelectorAll('.ac-textBlock, .ac-pushButton, select, input')) {
                if (e.scrollWidth > e.clientWidth + 1 && e.tagName !== 'INPUT') faults.push(`cut off: ${e.textContent.trim()}`);
            }
            return faults;
        }
        """;

    public static Task<string[]> FaultsAsync(ILocator card) => card.EvaluateAsync<string[]>(Faults);
}
