using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>
/// The answers to the plainest questions, ahead of everything else: an answer kept by the cache of pages costs twice as
/// much as one from here, since it passes through routing, logs and policies. Each belongs to the programme that it was
/// made from, and goes with it.
/// </summary>
internal sealed class ReadyAnswers(CurrentProgramme current, TimeProvider clock)
{
    private readonly ConditionalWeakTable<PublishedProgramme, Shelf> shelves = [];

    public ReadyAnswer? Find(ReadyKey key) =>
        current.IsRead && shelves.TryGetValue(current.Value, out var shelf) && shelf.Find(key) is { } answer && answer.IsTrueAt(clock.GetUtcNow()) ? answer : null;

    /// <param name="programme">From which the answer was made.</param>
    /// <param name="key">The question.</param>
    /// <param name="answer">Complete.</param>
    public void Keep(PublishedProgramme programme, ReadyKey key, ReadyAnswer answer) => shelves.GetOrCreateValue(programme).Keep(key, answer);

    private sealed class Shelf
    {
        /// <summary>Of all answers together, in bytes.</summary>
        private const int MostBytes = 24 * 1024 * 1024;

        private const int MostAnswers = 4096;

        private readonly ConcurrentDictionary<ReadyKey, ReadyAnswer> answers = new();
        private long bytes;

        public ReadyAnswer? Find(ReadyKey key) => answers.GetValueOrDefault(key);

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
