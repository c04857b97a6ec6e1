using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>
/// The answers to the plainest questions, ahead of everything else: an answer kept by the cache of pages costs twice as
/// much as one from here, since it passes through routing, logs and policies. Each belongs to the programme that it was
/// made from, and goes with it.
/// </summary>
internal sealed class ReadyAnswers(TimeProvider clock)
{
    private readonly ConditionalWeakTable<PublishedProgramme, Shelf> shelves = [];

    public ReadyAnswer? Find(PublishedProgramme programme, ReadyKey key) =>
        shelves.TryGetValue(programme, out var shelf) && shelf.Find(key) is { } answer && answer.IsTrueAt(clock.GetUtcNow()) ? answer : null;

    /// <param name="programme">From which the answer was made.</param>
    /// <param name="key">The question.</param>
    /// <param name="answer">Complete.</param>
    public void Keep(PublishedProgramme programme, ReadyKey key, ReadyAnswer answer) => shelves.GetOrCreateValue(programme).Keep(key, answer);

    /// <summary>Forgets how often each was asked for.</summary>
    public void CountAnew(PublishedProgramme programme)
    {
        if (shelves.TryGetValue(programme, out var shelf))
            shelf.CountAnew();
    }

    /// <summary>Of those that were asked for since they are counted.</summary>
    public IReadOnlyList<ReadyKey> AskedMost(PublishedProgramme programme, int most) => shelves.TryGetValue(programme, out var shelf) ? shelf.AskedMost(most) : [];

    private sealed class Shelf
    {
        /// <summary>Of all answers together, in bytes.</summary>
        private const int MostBytes = 24 * 1024 * 1024;

        private const int MostAnswers = 4096;

        private readonly ConcurrentDictionary<ReadyKey, ReadyAnswer> answers = new();
        private long bytes;

        public ReadyAnswer? Find(ReadyKey key)
        {
            if (answers.TryGetValue(key, out var answer))
                answer.Asked++;
            return answer;
        }

        public void CountAnew()
        {
            foreach (var (_, answer) in answers)
                answer.Asked = 0;
        }

        // another format of the same address is made for who names it
        public IReadOnlyList<ReadyKey> AskedMost(int most) =>
            [.. answers.Where(kept => kept.Value.Asked > 0 && kept.Key.Page == kept.Key.Path).OrderByDescending(kept => kept.Value.Asked).Take(most).Select(kept => kept.Key)];

        public void Keep(ReadyKey key, ReadyAnswer answer)
        {
            lock (answers)
            {
                if (answers.TryRemove(key, out var former))
                    bytes -= former.Size;
                // begins anew: what is asked for often is soon there again
                if (answers.Count >= MostAnswers || bytes + answer.Size > MostBytes)
                {
                    answers.Clear();
                    bytes = 0;
                }

                answers[key] = answer;
                bytes += answer.Size;
            }
        }
    }
}
