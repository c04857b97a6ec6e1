using System.Collections.Concurrent;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>
/// The answers to the plainest questions, ahead of everything else: an answer kept by the cache of pages costs twice as
/// much as one from here, since it passes through routing, logs and policies. Only answers made from the programme that is
/// held now are given; those of a former one go all at once.
/// </summary>
internal sealed class ReadyAnswers(CurrentProgramme current, TimeProvider clock)
{
    /// <summary>Of all answers together, in bytes; whatever does not fit is answered by the cache of pages.</summary>
    private const int MostBytes = 24 * 1024 * 1024;

    private const int MostAnswers = 8192;

    private volatile Shelf? shelf;

    public ReadyAnswer? Find(ReadyKey key) =>
        shelf is { } ready && current.IsRead && ready.Programme == current.Value && ready.Answers.TryGetValue(key, out var answer) && answer.IsTrueAt(clock.GetUtcNow()) ? answer : null;

    /// <param name="programme">From which the answer was made.</param>
    /// <param name="key">The question.</param>
    /// <param name="answer">Complete.</param>
    public void Keep(PublishedProgramme programme, ReadyKey key, ReadyAnswer answer)
    {
        if (programme != current.Value)
            return;

        var ready = shelf;
        if (ready?.Programme != programme)
            shelf = ready = new(programme);
        ready.Keep(key, answer);
    }

    private sealed class Shelf(PublishedProgramme programme)
    {
        private long bytes;

        public PublishedProgramme Programme => programme;
        public ConcurrentDictionary<ReadyKey, ReadyAnswer> Answers { get; } = new();

        public void Keep(ReadyKey key, ReadyAnswer answer)
        {
            lock (Answers)
            {
                if (Answers.TryRemove(key, out var former))
                    bytes -= former.Size;
                if (Answers.Count >= MostAnswers || bytes + answer.Size > MostBytes)
                    return;

                Answers[key] = answer;
                bytes += answer.Size;
            }
        }
    }
}
