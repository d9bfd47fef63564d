namespace Bot.Replies.Text;

/// <summary>A piece of a line that is marked alike.</summary>
public readonly record struct Run(string Text, Mark Mark);
