System.Console.WriteLine("Rapporteur");
