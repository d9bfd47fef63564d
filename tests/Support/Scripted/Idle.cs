using Bot.Wire.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace Tests.Support.Scripted;

/// <summary>Whether anything is still being answered.</summary>
internal static class Idle
{
    public static bool IsIdle(this IServiceProvider services) => services.GetRequiredService<InteractionServer>().UnderWay == 0;
}
