using Index.FullText;

namespace Bot.Hosting;

/// <summary>Passes on what an engine tells; what it told before anybody could log it waits here.</summary>
public sealed class EngineNewsLog
{
    private readonly Lock _lock = new();
    private readonly Queue<EngineNews> _waiting = [];
    private Action<EngineNews>? _hear;

    /// <summary>Takes one piece of news, from any thread.</summary>
    public void Tell(EngineNews news)
    {
        lock (_lock)
        {
            if (_hear is null) _waiting.Enqueue(news);
            else _hear(news);
        }
    }

    /// <summary>Hears what waits and all that comes.</summary>
    public void Hear(Action<EngineNews> hear)
    {
        lock (_lock)
        {
            _hear = hear;
            while (_waiting.TryDequeue(out var news)) hear(news);
        }
    }
}
